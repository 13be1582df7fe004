"""What the steps say: their names, why they are done, and how in the console, in the console's own terms.

Sources: Alibaba Cloud, "Enable an MFA device for an Alibaba Cloud account", "Bind an MFA device to a RAM user", "Use RAM
to maintain security of your Alibaba Cloud resources"; CIS Alibaba Cloud Foundation Benchmark 2.0, section 1.
"""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.checklist.steps import Goal, Section, Step

translate = QCoreApplication.translate


def section(which: Section) -> str:
    """Heading over the steps of a section."""
    return {
        Section.OWNER: translate("checklist", "Protect the owner of the account"),
        Section.PLAN: translate("checklist", "Plan who may do what"),
        Section.PEOPLE: translate("checklist", "Give each person a second factor"),
        Section.ACCOUNT: translate("checklist", "Settle the account and keep a way back"),
    }[which]


def title(step: Step) -> str:
    """What is to be done, in a line."""
    return {
        Step.OVERVIEW: translate("checklist", "Look at the RAM overview"),
        Step.PROTECTION: translate("checklist", "Choose what is protected"),
        Step.VERIFICATION: translate("checklist", "Verify your phone"),
        Step.AUTHENTICATOR: translate("checklist", "Have an authenticator at hand"),
        Step.SCAN: translate("checklist", "Scan the code for root"),
        Step.CODE: translate("checklist", "Type the code of root"),
        Step.NO_ACCESS_KEY: translate("checklist", "Have no AccessKey for root"),
        Step.STARTER_PLAN: translate("checklist", "Make a starter plan"),
        Step.ADMINISTRATORS: translate("checklist", "Name two administrators"),
        Step.CHECKED: translate("checklist", "Check the plan"),
        Step.APPLIED: translate("checklist", "Export the plan and apply it"),
        Step.USERS_MFA: translate("checklist", "Bind MFA for each user"),
        Step.PASSWORD_POLICY: translate("checklist", "Set the password policy"),
        Step.SECURITY_PREFERENCE: translate("checklist", "Set the security preferences"),
        Step.RECOVERY: translate("checklist", "Keep a way back in"),
        Step.ROOT_RESTS: translate("checklist", "Stop using root"),
    }[step]


def why(step: Step) -> str:
    """Why it is worth doing."""
    return {**_why_owner(), **_why_others()}[step]


def _why_owner() -> dict[Step, str]:
    return {
        Step.OVERVIEW: translate(
            "checklist",
            "The overview tells what is there already: users, groups, and what Alibaba Cloud thinks of the account's safety.",
        ),
        Step.PROTECTION: translate(
            "checklist",
            "No policy can limit root. With a password alone, one leak is all it takes to own the whole account.",
        ),
        Step.VERIFICATION: translate(
            "checklist", "Alibaba Cloud makes sure that the owner asks for this, by a message to the phone or the mail."
        ),
        Step.AUTHENTICATOR: translate(
            "checklist",
            "Ramkeep makes the codes; no other app is needed. A second device with the same code helps when this one is lost.",
        ),
        Step.SCAN: translate(
            "checklist",
            "The picture holds the secret that codes are made from. It is shown once: keep it in the vault now.",
        ),
        Step.CODE: translate("checklist", "One code proves that the vault and the console count the same time."),
        Step.NO_ACCESS_KEY: translate(
            "checklist",
            "Whoever has an AccessKey of root can do everything, from anywhere and without MFA, and no policy limits it.",
        ),
    }


def _why_others() -> dict[Step, str]:
    return {
        Step.STARTER_PLAN: translate(
            "checklist", "A group for each duty and people in groups: then nobody has more than their work needs."
        ),
        Step.ADMINISTRATORS: translate(
            "checklist",
            "Administrators do from now on what root did. With two, one can help the other out. More than three are a risk.",
        ),
        Step.CHECKED: translate(
            "checklist",
            "An error is refused by RAM; a danger lets somebody do more than was meant, or locks people out.",
        ),
        Step.APPLIED: translate(
            "checklist", "Only what is in the account protects it. The script makes exactly what the plan says."
        ),
        Step.USERS_MFA: translate(
            "checklist",
            "The MFA of root does not cover RAM users. Everybody who logs on to the console needs a device of their own.",
        ),
        Step.PASSWORD_POLICY: translate(
            "checklist", "Long passwords that are not used twice, and a pause after wrong ones, keep guessing out."
        ),
        Step.SECURITY_PREFERENCE: translate(
            "checklist", "They make MFA a duty at each logon, and take away what users should not change themselves."
        ),
        Step.RECOVERY: translate(
            "checklist",
            "Phones and computers get lost. With a copy of the vault and a second administrator, access does not.",
        ),
        Step.ROOT_RESTS: translate(
            "checklist", "Each use of root is a chance to lose everything. Keep it for what no user can do."
        ),
    }


def how(step: Step) -> tuple[str, ...]:
    """How it is done, line by line, with the console's own words in English and Chinese."""
    return {**_how_owner(), **_how_plan(), **_how_account()}[step]


def _how_owner() -> dict[Step, tuple[str, ...]]:
    return {
        Step.OVERVIEW: (
            translate("checklist", "Log on as the owner and open the RAM console (访问控制), Overview (概览)."),
            translate("checklist", "Look at the number of users, and at the security report on the page."),
        ),
        Step.PROTECTION: (
            translate("checklist", "Point at your picture at the top right and open Security Settings (安全设置)."),
            translate("checklist", "Beside Account Protection (账号保护) choose Edit (编辑)."),
            translate(
                "checklist", "Choose every scenario, logon above all, and TOTP as the method; it was called MFA before."
            ),
        ),
        Step.VERIFICATION: (
            translate(
                "checklist", "Choose to be verified by SMS (短信) or e-mail, and type the number that is sent to you."
            ),
        ),
        Step.AUTHENTICATOR: (
            translate(
                "checklist", "The console asks you to install an app: choose Next (下一步), as Ramkeep is that app."
            ),
        ),
        Step.SCAN: (
            translate("checklist", "The console shows a QR code. Scan it here, from the screen or with the camera."),
            translate("checklist", "If that does not go, choose Scan failed (扫码失败) and type the key by hand."),
        ),
        Step.CODE: (
            translate("checklist", "Type the current code of root below the picture and choose OK (确定)."),
            translate("checklist", "Take care never to delete the entry here before the device is unbound there."),
        ),
        Step.NO_ACCESS_KEY: (
            translate("checklist", "Point at your picture and open AccessKey Management (AccessKey 管理)."),
            translate(
                "checklist", "If the list has a key, give its program a RAM user or a role, then disable and delete it."
            ),
        ),
    }


def _how_plan() -> dict[Step, tuple[str, ...]]:
    return {
        Step.STARTER_PLAN: (
            translate("checklist", "Open the plan, and rename the users after the people they are."),
            translate("checklist", "Add a user for each further person, and put them into groups."),
        ),
        Step.ADMINISTRATORS: (
            translate("checklist", "Put two people into the group of administrators, each a user of their own."),
        ),
        Step.CHECKED: (
            translate("checklist", "Go through the problems under the plan until no error and no danger is left."),
        ),
        Step.APPLIED: (
            translate("checklist", "Choose Review and export, save the script, and read it."),
            translate(
                "checklist", "Run it in Cloud Shell (云命令行) as root this once, or as an administrator later on."
            ),
        ),
        Step.USERS_MFA: (
            translate("checklist", "In the RAM console open Identities (身份管理), Users (用户), and choose the user."),
            translate("checklist", "Under Authentication (认证管理), at the virtual MFA device, choose Enable (启用)."),
            translate("checklist", "Scan the picture with the button of the user's row here."),
            translate("checklist", "Type two codes in a row: the first one now, the second one when it has come."),
        ),
    }


def _how_account() -> dict[Step, tuple[str, ...]]:
    return {
        Step.PASSWORD_POLICY: (
            translate(
                "checklist", "In the RAM console open Settings (设置), Password Policy (密码策略), and choose Edit."
            ),
            translate(
                "checklist",
                "At least 14 characters of all four sorts, none of the last ones again, a pause after 5 wrong ones.",
            ),
        ),
        Step.SECURITY_PREFERENCE: (
            translate("checklist", "In the RAM console open Settings (设置), Security (安全设置), and choose Edit."),
            translate(
                "checklist", "Require MFA of all users at logon (强制所有用户), and do not let users make AccessKeys."
            ),
        ),
        Step.RECOVERY: (
            translate("checklist", "Save a copy of the vault to a place of its own, such as a drive in a safe."),
            translate("checklist", "Write down who the second administrator is, and how the owner is verified."),
            translate("checklist", "Keep the phone number and the mail of the owner up to date."),
        ),
        Step.ROOT_RESTS: (
            translate("checklist", "Log out of root and log on as your own user, at the address of RAM users."),
            translate("checklist", "Use root for bills, for closing the account, and when no administrator is left."),
        ),
    }


def goal(which: Goal) -> str:
    """The button to the place that helps; empty for none."""
    return {
        Goal.NOWHERE: "",
        Goal.ENROLL_ROOT: translate("checklist", "Scan for root"),
        Goal.CODE_OF_ROOT: translate("checklist", "Show the code"),
        Goal.PLAN: translate("checklist", "Open the plan"),
        Goal.PROBLEMS: translate("checklist", "Show problems"),
        Goal.EXPORT: translate("checklist", "Review and export"),
        Goal.PLAN_SETTINGS: translate("checklist", "Open the plan"),
        Goal.BACKUP: translate("checklist", "Back up the vault"),
        Goal.CODES: translate("checklist", "Show codes"),
    }[which]
