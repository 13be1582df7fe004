<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>checklist</name>
        <message numerus="yes">
            <source>%n code(s)</source>
            <translation>
                <numerusform>%n code</numerusform>
                <numerusform>%n codes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) for root in the vault</source>
            <translation>
                <numerusform>%n code for root in the vault</numerusform>
                <numerusform>%n codes for root in the vault</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) or danger(s)</source>
            <translation>
                <numerusform>%n error or danger</numerusform>
                <numerusform>%n errors or dangers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n user</numerusform>
                <numerusform>%n users</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s) without console logon need none.</source>
            <translation>
                <numerusform>%n user without console logon needs none.</numerusform>
                <numerusform>%n users without console logon need none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Root has %n AccessKey(s)</source>
            <translation>
                <numerusform>Root has %n AccessKey</numerusform>
                <numerusform>Root has %n AccessKeys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The plan breaks %n rule(s)</source>
            <translation>
                <numerusform>The plan breaks %n rule</numerusform>
                <numerusform>The plan breaks %n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{number} of %n user(s) have a code in the vault</source>
            <translation>
                <numerusform>{number} of %n user has a code in the vault</numerusform>
                <numerusform>{number} of %n users have a code in the vault</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) found</source>
            <translation>
                <numerusform>%n account found</numerusform>
                <numerusform>%n accounts found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) could not be read; they are kept in the vault.</source>
            <translation>
                <numerusform>%n entry could not be read; it is kept in the vault.</numerusform>
                <numerusform>%n entries could not be read; they are kept in the vault.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Code of {name} copied. The clipboard is cleared in %n second(s).</source>
            <translation>
                <numerusform>Code of {name} copied. The clipboard is cleared in %n second.</numerusform>
                <numerusform>Code of {name} copied. The clipboard is cleared in %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You used root %n time(s) this month: your administrator user can do this.</source>
            <translation>
                <numerusform>You used root %n time this month: your administrator user can do this.</numerusform>
                <numerusform>You used root %n times this month: your administrator user can do this.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{found} of %n account(s)</source>
            <translation>
                <numerusform>{found} of %n account</numerusform>
                <numerusform>{found} of %n accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>enroll</name>
        <message numerus="yes">
            <source>%n account(s) found and not added yet.</source>
            <translation>
                <numerusform>%n account found and not added yet.</numerusform>
                <numerusform>%n accounts found and not added yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) found.</source>
            <translation>
                <numerusform>%n account found.</numerusform>
                <numerusform>%n accounts found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) so far</source>
            <translation>
                <numerusform>%n account so far</numerusform>
                <numerusform>%n accounts so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accounts found. Check them, then add them.</source>
            <translation>
                <numerusform>%n account found. Check it, then add it.</numerusform>
                <numerusform>%n accounts found. Check them, then add them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s)</source>
            <translation>
                <numerusform>%n digit</numerusform>
                <numerusform>%n digits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were left out. Add them in a second go.</source>
            <translation>
                <numerusform>%n file was left out. Add it in a second go.</numerusform>
                <numerusform>%n files were left out. Add them in a second go.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n account(s)</source>
            <translation>
                <numerusform>Add %n account</numerusform>
                <numerusform>Add %n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The accounts of %n missing part(s) will not be added. Go on without them?</source>
            <translation>
                <numerusform>The accounts of the missing part will not be added. Go on without them?</numerusform>
                <numerusform>The accounts of %n missing parts will not be added. Go on without them?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) differ</source>
            <translation>
                <numerusform>%n action differs</numerusform>
                <numerusform>%n actions differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) not known</source>
            <translation>
                <numerusform>%n action not known</numerusform>
                <numerusform>%n actions not known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) of nearly every service</source>
            <translation>
                <numerusform>%n action of nearly every service</numerusform>
                <numerusform>%n actions of nearly every service</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) to change</source>
            <translation>
                <numerusform>%n action to change</numerusform>
                <numerusform>%n actions to change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) to list</source>
            <translation>
                <numerusform>%n action to list</numerusform>
                <numerusform>%n actions to list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) to read</source>
            <translation>
                <numerusform>%n action to read</numerusform>
                <numerusform>%n actions to read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n already there</numerusform>
                <numerusform>%n already there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached policy(s)</source>
            <translation>
                <numerusform>%n attached policy</numerusform>
                <numerusform>%n attached policies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can</source>
            <translation>
                <numerusform>%n can</numerusform>
                <numerusform>%n can</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can do less</source>
            <translation>
                <numerusform>%n can do less</numerusform>
                <numerusform>%n can do less</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can do more</source>
            <translation>
                <numerusform>%n can do more</numerusform>
                <numerusform>%n can do more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too many for RAM</source>
            <translation>
                <numerusform>%n character too many for RAM</numerusform>
                <numerusform>%n characters too many for RAM</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n danger(s)</source>
            <translation>
                <numerusform>%n danger</numerusform>
                <numerusform>%n dangers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) remain. RAM would refuse part of this: mend them, or ignore them for a reason.</source>
            <translation>
                <numerusform>%n error remains. RAM would refuse part of this: mend it, or ignore it for a reason.</numerusform>
                <numerusform>%n errors remain. RAM would refuse part of this: mend them, or ignore them for a reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hint(s)</source>
            <translation>
                <numerusform>%n hint</numerusform>
                <numerusform>%n hints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ignored</source>
            <translation>
                <numerusform>%n ignored</numerusform>
                <numerusform>%n ignored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s)</source>
            <translation>
                <numerusform>%n membership</numerusform>
                <numerusform>%n memberships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more service(s), of fewer people, are left out of this table.</source>
            <translation>
                <numerusform>%n more service, of fewer people, is left out of this table.</numerusform>
                <numerusform>%n more services, of fewer people, are left out of this table.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n object</numerusform>
                <numerusform>%n objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only in the plan</source>
            <translation>
                <numerusform>%n only in the plan</numerusform>
                <numerusform>%n only in the plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n policies</source>
            <translation>
                <numerusform>%n policy</numerusform>
                <numerusform>%n policies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n policy(s)</source>
            <translation>
                <numerusform>%n policy</numerusform>
                <numerusform>%n policies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n policy(s) of its own</source>
            <translation>
                <numerusform>%n policy of its own</numerusform>
                <numerusform>%n policies of its own</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) are ignored for a reason.</source>
            <translation>
                <numerusform>%n problem is ignored for a reason.</numerusform>
                <numerusform>%n problems are ignored for a reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) in this text</source>
            <translation>
                <numerusform>%n problem in this text</numerusform>
                <numerusform>%n problems in this text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n removed</numerusform>
                <numerusform>%n removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n role(s)</source>
            <translation>
                <numerusform>%n role</numerusform>
                <numerusform>%n roles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) only there</source>
            <translation>
                <numerusform>%n row only there</numerusform>
                <numerusform>%n rows only there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with gains (+) or losses (−)</source>
            <translation>
                <numerusform>%n row with gains (+) or losses (−)</numerusform>
                <numerusform>%n rows with gains (+) or losses (−)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) differ</source>
            <translation>
                <numerusform>%n service differs</numerusform>
                <numerusform>%n services differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>%n setting changed</numerusform>
                <numerusform>%n settings changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to the left</source>
            <translation>
                <numerusform>%n to the left</numerusform>
                <numerusform>%n to the left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to the right</source>
            <translation>
                <numerusform>%n to the right</numerusform>
                <numerusform>%n to the right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n user</numerusform>
                <numerusform>%n users</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with limits</source>
            <translation>
                <numerusform>%n with limits</numerusform>
                <numerusform>%n with limits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a name</source>
            <translation>
                <numerusform>%n without a name</numerusform>
                <numerusform>%n without a name</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, default {default}</source>
            <translation>
                <numerusform>%n, default {default}</numerusform>
                <numerusform>%n, default {default}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Add %n person</numerusform>
                <numerusform>Add %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Click to see its %n action(s)</source>
            <translation>
                <numerusform>Click to see its action</numerusform>
                <numerusform>Click to see its %n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %n user(s)</source>
            <translation>
                <numerusform>Edit %n user</numerusform>
                <numerusform>Edit %n users</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ignore %n problem(s)</source>
            <translation>
                <numerusform>Ignore %n problem</numerusform>
                <numerusform>Ignore %n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Making sense of %n file(s)…</source>
            <translation>
                <numerusform>Making sense of %n file…</numerusform>
                <numerusform>Making sense of %n files…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mend all %n of this kind</source>
            <translation>
                <numerusform>Mend %n of this kind</numerusform>
                <numerusform>Mend all %n of this kind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New version (RAM keeps no more than %n)</source>
            <translation>
                <numerusform>New version (RAM keeps no more than %n)</numerusform>
                <numerusform>New version (RAM keeps no more than %n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n people are read.</source>
            <translation>
                <numerusform>Only the first person is read.</numerusform>
                <numerusform>Only the first %n people are read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n object(s)?</source>
            <translation>
                <numerusform>Remove %n object?</numerusform>
                <numerusform>Remove %n objects?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Something of the account is missing: see %n note(s).</source>
            <translation>
                <numerusform>Something of the account is missing: see %n note.</numerusform>
                <numerusform>Something of the account is missing: see %n notes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The preview ends here; the file has %n line(s).</source>
            <translation>
                <numerusform>The preview ends here; the file has %n line.</numerusform>
                <numerusform>The preview ends here; the file has %n lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>covers %n action(s)</source>
            <translation>
                <numerusform>covers %n action</numerusform>
                <numerusform>covers %n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message numerus="yes">
            <source>After %n hour(s)</source>
            <translation>
                <numerusform>After %n hour</numerusform>
                <numerusform>After %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n second(s)</source>
            <translation>
                <numerusform>After %n second</numerusform>
                <numerusform>After %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>widgets</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s) needed.</source>
            <translation>
                <numerusform>%n more character needed.</numerusform>
                <numerusform>%n more characters needed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s). A few unusual words work well.</source>
            <translation>
                <numerusform>At least %n character. A few unusual words work well.</numerusform>
                <numerusform>At least %n characters. A few unusual words work well.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <source>%n account(s) added</source>
            <translation>
                <numerusform>%n account added</numerusform>
                <numerusform>%n accounts added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>locks after %n minute(s) idle</source>
            <translation>
                <numerusform>locks after %n minute idle</numerusform>
                <numerusform>locks after %n minutes idle</numerusform>
            </translation>
        </message>
    </context>
</TS>
