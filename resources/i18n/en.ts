<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
