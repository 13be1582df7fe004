<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>actions</name>
        <message>
            <source>Add account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add from clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear or go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy next code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favorite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>codes</name>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) found</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) could not be read; they are kept in the vault.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A PIN is stored. Type another one to replace it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to favorites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Algorithm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search to change the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code hidden</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Code of {name} copied. The clipboard is cleared in %n second(s).</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Code shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes of this account need its PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy next code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counter (HOTP)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this account?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favorite, listed first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issuer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issuer, account and note are searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobile-OTP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next code copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No accounts yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No new code, the counter stands where it stood. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not copied. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing matches '{query}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from favorites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan the QR code that a site shows when you turn on two-step sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search ( / )</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show for 10 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steam Guard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is open for reading only. Codes work; changes are off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time (TOTP)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: change of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unnamed account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yandex.Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can undo this until the vault is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>favorite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no code: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>press Enter for the next code</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{found} of %n account(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{name} will still ask for codes when you sign in. Turn off two-step sign-in there first, or make sure that another device makes its codes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>enroll</name>
        <message numerus="yes">
            <source>%n account(s) found and not added yet.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) found.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) so far</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accounts found. Check them, then add them.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were left out. Add them in a second go.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A new code every {number} seconds is unusual. Compare with the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A screenshot or photo of a QR code, a link that begins with otpauth, or the codes that Google Authenticator exports. {key} pastes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A valid key so far, {bits} bits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Add %n account(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Algorithm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alibaba Cloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already in the vault as {name}, added {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already in the vault as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already in the vault.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Back to the ways in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Character {position} of the secret cannot be right. Compare it with the original.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Character {position} of the secret cannot be right. It may be {letters}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check and add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose pictures…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes of {number} digits are unusual. Compare with the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counter (HOTP)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counter {counter}. Its first code is made after adding, as each code works once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop pictures here, or paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the secret key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found {name}. Check it, then add it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Google Authenticator export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold the QR code in the square. Its account is shown before anything is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold the code up to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the site asks for a code now, this is it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image or paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issuer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no name yet. Give it one, so that you find it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its codes need your PIN. Type it here, or later on its card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep collecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the QR code where you can see it. This window steps aside, looks at every monitor and comes back; no picture is kept. {key} does the same from anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go to read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mirror the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No QR code found. Try a larger or sharper picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No QR code is on the screen. Make it larger and leave its whole edge free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No camera was found. Plug one in, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not added yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new: it was found before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was added. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of an export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part {number}: missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part {number}: read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures ({patterns})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read a code from the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read a code shown here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading picture {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screenshots, photos, links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret key, or an otpauth link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting the camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steam Guard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is no picture or text of this computer. Save the picture, then drop the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is too much at once. Add what was found so far first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The accounts of %n missing part(s) will not be added. Go on without them?</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The algorithm {text} is unusual. Compare with the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The camera gives no more pictures. Check its cable, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The camera stopped working. Close other programs that use it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The choice holds for now, but could not be remembered: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no picture and no text. Copy the QR code or the link first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code cannot be used: its “{name}” is wrong. Ask the site for a new code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code shows when the PIN is typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desktop gave no picture of the screen. Allow it when you are asked, or use a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export code is damaged. Scan it again, larger and sharper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be read: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file may not be read. Check its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The label names “{text}” in place of the issuer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letters and digits that the site shows beside its QR code. Blanks do not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name holds characters that nobody sees: {text}. Type it anew, or do not add it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name looks like “{text}” but is written with other letters. Make sure who gave you the code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name mixes letters of several alphabets. Make sure that you trust its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture could not be read. Try another form, such as PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is too large; at most 40 million pixels are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret is missing or not whole. Compare it with the original.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret is short ({number} bits) and easier to guess. Ask the site for a new one if it can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is too long to be an enrollment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault could not be written: {reason}. Make room for it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault has this account with another secret. Both are kept; remove the old one once the new one has worked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is open for reading only, so nothing can be added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file, or it is a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code asks for a kind of password that Ramkeep does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is a calendar event, no enrollment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is a contact, no enrollment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is a mail address, no enrollment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is a phone number, no enrollment. It was not called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is a place on a map, no enrollment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is a text message, no enrollment. It was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is a web address, no enrollment. It was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is for a Wi-Fi network, no enrollment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is for another app of the site. There, choose to use a different authenticator app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This code is for signing in with a passkey. Scan it with the phone that has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is plain text, no enrollment: nothing in it begins with otpauth://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This link says everything else too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time-based (TOTP)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use what is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yandex Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mOTP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mei@example.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new every {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{account} · in the vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{have} of {size}: part {part} is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{have} of {size}: parts {parts} are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{have} of {size}: {count} parts are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {sentence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{one} or {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason} {fix}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ticked} of {total} chosen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>first_run</name>
        <message>
            <source>Add your first account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creating the vault…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on to the camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on to the image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on to the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on to type it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image or paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It locks the vault that will hold your codes. There is no way back if you forget it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show my codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip for now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault could not be made ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault could not be written to {place} ({reason}). Make room there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is open in {holder}. Close it there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To back it up, copy this file to another disk, or use Settings, Vault, Save a copy. A copy opens only with your password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the weak password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the QR code that the site shows when you turn on two-step sign-in?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where things are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your vault is one encrypted file:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lock</name>
        <message>
            <source>Enter the password first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the vault password to look at the account you want to add.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the vault password to show your codes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening this vault takes more memory or time than allowed. Close other programs and try again. If that does not help, put its backup in its place: {backup}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That password did not open the vault. Try again in {seconds} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That password did not open the vault. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {place} is not a Ramkeep vault. If it was one, put its backup there: {backup}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head of the vault file is damaged or was changed. Put its backup in its place: {backup}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password is right, but the accounts in the file are damaged. Put its backup in its place: {backup}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault could not be opened: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault file {place} is gone. Put it back, or put its backup there: {backup}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault file {place} may not be read. Ask its owner for the right to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is open in {holder}. Close it there, or open it here to read codes only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This vault was made by a newer version of Ramkeep. Update Ramkeep to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vault locked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>After %n hour(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n second(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>After this time without a key or the mouse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change password…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies of the vault made before keep the password they had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy saved as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licenses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock when idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock when minimized</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock with the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password until now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ramkeep is free software under the MIT license.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ramkeep vaults (*.ramkeep)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of the vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show dots until a code is asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show licenses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the next code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is encrypted as the vault is and opens with your password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy was not saved: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password until now is not right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password was not changed: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vault is open read-only, so its password cannot be changed now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the vault itself. Choose another place for its copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This long after a code was copied, if it is still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under a code that is about to expire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the weak password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vault file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the desktop locks or the computer goes to sleep.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>widgets</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s) needed.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add an unusual word or two.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>At least %n character(s). A few unusual words work well.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates and years are easy to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair: guessed in {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good: guessed in {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is among the most used passwords.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names are easy to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighboring keys are easy to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Path copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeats are easy to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of letters or digits are easy to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong: guessed in {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weak: guessed in {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever gets the vault file could guess this password in {time}. Use it all the same?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>centuries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than a second</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <source>%n account(s) added</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clipboard cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written where the vault lies ({reason}), so it is open read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong ({kind}). What was saved before is not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no picture, link or text to add an account from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password is changed, but the backup beside the vault still opens with the old one ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an older copy of the vault: save {generation}, and save {seen} was open here on {date}. Accounts added since are not in it, and counters may be behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vault unlocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vault unlocked, read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clipboard clears in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>locks after %n minute(s) idle</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>locks in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} ({key})</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
