"""The two lists that a reviewer works through, point by point.

Sources: CIS Alibaba Cloud Foundation Benchmark 2.0, section 1; Alibaba Cloud, "Use RAM to maintain security of your
Alibaba Cloud resources" and the risk items of RAM (2026). In own words.
"""

from typing import Final

BENCHMARK: Final = "CIS Alibaba Cloud Foundation Benchmark 2.0"
CHECKLIST: Final = 'Alibaba Cloud, "Use RAM to maintain security of your Alibaba Cloud resources"'

CIS: Final = {
    "1.1": "The owner of the account is not used for daily work",
    "1.2": "The owner of the account has no AccessKey",
    "1.3": "The owner of the account has MFA",
    "1.4": "Every user with a console password has MFA",
    "1.5": "Console logon is off for users who have not logged on for 90 days",
    "1.6": "AccessKeys are changed within 90 days",
    "1.7": "Passwords need an upper-case letter",
    "1.8": "Passwords need a lower-case letter",
    "1.9": "Passwords need a symbol",
    "1.10": "Passwords need a digit",
    "1.11": "Passwords have at least 14 characters",
    "1.12": "Passwords are not used again",
    "1.13": "Passwords expire",
    "1.14": "Logon is locked after 5 wrong passwords in an hour",
    "1.15": "No custom policy grants everything",
    "1.16": "Policies are attached to groups and roles only",
}

ADVICE: Final = {
    1: "Do not use the owner of the account for daily work",
    2: "Give the owner of the account MFA",
    3: "Give the owner of the account no AccessKey, and never share one",
    4: "Let the owner make one administrator, who manages all others",
    5: "Make one user a person, and keep console users apart from API users",
    6: "Group users by duty, and grant to groups",
    7: "Grant the least that is needed: system policies first, then custom ones",
    8: "Have a strong password policy",
    9: "Change passwords and AccessKeys from time to time",
    10: "Restrict by conditions: network, HTTPS, time, MFA",
    11: "Take unused permissions, users and keys back at once",
    12: "Keep those apart who manage users, permissions and resources",
    13: "Use roles and STS instead of long-lived keys for programs",
    14: "Have at most three identities that may write to RAM",
    15: "Have Cloud Config watch for an AccessKey of the owner",
}
