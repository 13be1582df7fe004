"""A small catalog, and the one that comes with Ramkeep."""

from functools import cache
from pathlib import Path

from ramkeep.core.plan.catalog.catalog import Catalog

ROOT = Path(__file__).parents[4]
SHIPPED = ROOT / "resources/data/catalog.txt"
SHARED = ROOT / "../shared/ram"

TEXT = """\
ramkeep-catalog 1
date 2026-11-23
source pypi alibabacloud_ecs20140526 7.11.8
source npm old-package 0.0.1
source doc Object Storage Service: RAM Policy overview (2021)
pattern 3 acs:oss:{region}:{account}:{bucket}
pattern 3 acs:oss:{region}:{account}:{bucket}/{object}
service ecs documented Elastic Compute Service
aliases server vm
group ecs 2014-05-26 1 current
u AttachDisk
C CreateInstance
d DeleteInstance
g DescribeInstances
u ModifyInstanceSpec
group ecs 2014-05-26 2 retired
g DescribeAncientInstances
service efc observed Invoices
aliases billing
service kvstore documented Tair and ApsaraDB for Redis
aliases redis cache
group r_kvstore 2015-01-01 2 current
c CreateInstance
g DescribeInstances
service oss documented Object Storage Service
aliases bucket storage
resources 1 2
group oss - 3 special
g GetObject
u PutBucket
u PutObject
narrow 1 PutBucket
narrow 2 GetObject PutObject
instead oss:CopyObject oss:GetObject oss:PutObject
instead oss:HeadObject oss:GetObject
end 11
"""


def small() -> Catalog:
    return Catalog.read(TEXT.encode())


@cache
def shipped() -> Catalog:
    return Catalog.read(SHIPPED.read_bytes())
