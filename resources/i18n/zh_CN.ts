<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>actions</name>
        <message>
            <source>Add account</source>
            <translation>添加账号</translation>
        </message>
        <message>
            <source>Add from clipboard</source>
            <translation>从剪贴板添加</translation>
        </message>
        <message>
            <source>Add to group</source>
            <translation>添加到用户组</translation>
        </message>
        <message>
            <source>Add to the plan</source>
            <translation>添加到方案</translation>
        </message>
        <message>
            <source>Ask the plan</source>
            <translation>查询权限</translation>
        </message>
        <message>
            <source>Attach policy</source>
            <translation>添加权限策略</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查清单</translation>
        </message>
        <message>
            <source>Clear or go back</source>
            <translation>清除或返回</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>验证码</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>复制验证码</translation>
        </message>
        <message>
            <source>Copy next code</source>
            <translation>复制下一个验证码</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Explain a cell of the matrix</source>
            <translation>解释单元格</translation>
        </message>
        <message>
            <source>Favorite</source>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Mend the chosen problem</source>
            <translation>修复所选问题</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>窗口的下一个区域</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>下一个问题</translation>
        </message>
        <message>
            <source>Offer what fits here</source>
            <translation>显示补全</translation>
        </message>
        <message>
            <source>Pick a row of the matrix to compare</source>
            <translation>选取要对比的行</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>权限方案</translation>
        </message>
        <message>
            <source>Plan as a graph</source>
            <translation>以关系图显示方案</translation>
        </message>
        <message>
            <source>Plan as a matrix</source>
            <translation>以矩阵显示方案</translation>
        </message>
        <message>
            <source>Plan as a tree</source>
            <translation>以树显示方案</translation>
        </message>
        <message>
            <source>Policy as JSON</source>
            <translation>以 JSON 显示策略</translation>
        </message>
        <message>
            <source>Policy as a form</source>
            <translation>以表单显示策略</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>上一个问题</translation>
        </message>
        <message>
            <source>Put the text into the plan</source>
            <translation>将内容写入方案</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Review and export the plan</source>
            <translation>审阅并导出方案</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>保存方案</translation>
        </message>
        <message>
            <source>Scan the screen</source>
            <translation>扫描屏幕</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Show or hide code</source>
            <translation>显示或隐藏验证码</translation>
        </message>
        <message>
            <source>Show or hide problems</source>
            <translation>展开或收起问题</translation>
        </message>
        <message>
            <source>Show or hide the sidebar</source>
            <translation>展开或收起侧边栏</translation>
        </message>
        <message>
            <source>Show the actions of a service in the matrix</source>
            <translation>查看云服务的操作</translation>
        </message>
        <message>
            <source>Tidy the text of the policy</source>
            <translation>格式化策略内容</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>checklist</name>
        <message numerus="yes">
            <source>%n code(s)</source>
            <translation>
                <numerusform>%n 个验证码</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) for root in the vault</source>
            <translation>
                <numerusform>保险库中有 %n 个主账号验证码</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) or danger(s)</source>
            <translation>
                <numerusform>%n 个错误或危险</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n 个用户组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n 个用户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s) without console logon need none.</source>
            <translation>
                <numerusform>%n 个用户未启用控制台登录，无需绑定。</numerusform>
            </translation>
        </message>
        <message>
            <source>A group for each duty and people in groups: then nobody has more than their work needs.</source>
            <translation>按职责划分用户组，再将人员加入用户组，确保每个人只拥有工作所需的权限。</translation>
        </message>
        <message>
            <source>Account {name}</source>
            <translation>账号 {name}</translation>
        </message>
        <message>
            <source>Add a user for each further person, and put them into groups.</source>
            <translation>为其他人员添加用户，并加入相应的用户组。</translation>
        </message>
        <message>
            <source>Administrators do from now on what root did. With two, one can help the other out. More than three are a risk.</source>
            <translation>今后由管理员代替主账号进行管理。两名管理员可以互相支援，超过三名则会增加风险。</translation>
        </message>
        <message>
            <source>Alibaba Cloud makes sure that the owner asks for this, by a message to the phone or the mail.</source>
            <translation>阿里云会通过短信或邮件确认是主账号本人操作。</translation>
        </message>
        <message>
            <source>An error is refused by RAM; a danger lets somebody do more than was meant, or locks people out.</source>
            <translation>错误会被 RAM 拒绝；危险则会使权限超出预期，或导致用户无法登录。</translation>
        </message>
        <message>
            <source>At least 14 characters of all four sorts, none of the last ones again, a pause after 5 wrong ones.</source>
            <translation>至少 14 个字符并包含全部四类字符，不允许重复使用历史密码，输错 5 次后锁定。</translation>
        </message>
        <message>
            <source>Back up the vault</source>
            <translation>备份保险库</translation>
        </message>
        <message>
            <source>Beside Account Protection (账号保护) choose Edit (编辑).</source>
            <translation>在“账号保护”旁点击“编辑”。</translation>
        </message>
        <message>
            <source>Bind MFA for each user</source>
            <translation>为每个用户绑定 MFA</translation>
        </message>
        <message>
            <source>Both typed</source>
            <translation>均已输入</translation>
        </message>
        <message>
            <source>CIS Alibaba Cloud Foundation Benchmark 2.0: {numbers}</source>
            <translation>基线：CIS Alibaba Cloud Foundation Benchmark 2.0，{numbers}</translation>
        </message>
        <message>
            <source>Check the plan</source>
            <translation>检查方案</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查清单</translation>
        </message>
        <message>
            <source>Choose Review and export, save the script, and read it.</source>
            <translation>点击“审阅与导出”，保存脚本并通读一遍。</translation>
        </message>
        <message>
            <source>Choose every scenario, logon above all, and TOTP as the method; it was called MFA before.</source>
            <translation>选择所有场景（尤其是登录），验证方式选择 TOTP（原名 MFA）。</translation>
        </message>
        <message>
            <source>Choose to be verified by SMS (短信) or e-mail, and type the number that is sent to you.</source>
            <translation>选择短信或邮箱验证，并输入收到的校验码。</translation>
        </message>
        <message>
            <source>Choose what is protected</source>
            <translation>选择账号保护场景</translation>
        </message>
        <message>
            <source>Close: {name}</source>
            <translation>收起：{name}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>验证码</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>复制验证码</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>执行人</translation>
        </message>
        <message>
            <source>Done by {name}</source>
            <translation>由 {name} 完成</translation>
        </message>
        <message>
            <source>Done {day}</source>
            <translation>{day} 完成</translation>
        </message>
        <message>
            <source>Done {day} by {name}</source>
            <translation>{name} 于 {day} 完成</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>完成：{name}</translation>
        </message>
        <message>
            <source>Each use of root is a chance to lose everything. Keep it for what no user can do.</source>
            <translation>每次使用主账号都有失控的风险。仅在 RAM 用户无法完成操作时使用。</translation>
        </message>
        <message>
            <source>Export the plan and apply it</source>
            <translation>导出并应用方案</translation>
        </message>
        <message>
            <source>First code</source>
            <translation>第一个验证码</translation>
        </message>
        <message>
            <source>Give each person a second factor</source>
            <translation>为每个人启用多因素认证</translation>
        </message>
        <message>
            <source>Go through the problems under the plan until no error and no danger is left.</source>
            <translation>逐个处理方案下方的问题，直到没有错误和危险。</translation>
        </message>
        <message>
            <source>Have an authenticator at hand</source>
            <translation>准备身份验证器</translation>
        </message>
        <message>
            <source>Have no AccessKey for root</source>
            <translation>删除主账号的 AccessKey</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>How</source>
            <translation>操作步骤</translation>
        </message>
        <message>
            <source>If that does not go, choose Scan failed (扫码失败) and type the key by hand.</source>
            <translation>如果无法扫描，请点击“扫码失败”并手动输入密钥。</translation>
        </message>
        <message>
            <source>If the list has a key, give its program a RAM user or a role, then disable and delete it.</source>
            <translation>如果列表中有 AccessKey，请为使用它的程序改用 RAM 用户或角色，然后禁用并删除该 AccessKey。</translation>
        </message>
        <message>
            <source>In the RAM console open Identities (身份管理), Users (用户), and choose the user.</source>
            <translation>在 RAM 控制台打开“身份管理 &gt; 用户”，选择用户。</translation>
        </message>
        <message>
            <source>In the RAM console open Settings (设置), Password Policy (密码策略), and choose Edit.</source>
            <translation>在 RAM 控制台打开“设置 &gt; 密码策略”，点击“编辑”。</translation>
        </message>
        <message>
            <source>In the RAM console open Settings (设置), Security (安全设置), and choose Edit.</source>
            <translation>在 RAM 控制台打开“设置 &gt; 安全设置”，点击“编辑”。</translation>
        </message>
        <message>
            <source>It is in the vault…</source>
            <translation>已在保险库中…</translation>
        </message>
        <message>
            <source>Keep a way back in</source>
            <translation>保留恢复途径</translation>
        </message>
        <message>
            <source>Keep the phone number and the mail of the owner up to date.</source>
            <translation>及时更新主账号的手机号和邮箱。</translation>
        </message>
        <message>
            <source>Log on as the owner and open the RAM console (访问控制), Overview (概览).</source>
            <translation>使用主账号登录，打开 RAM 访问控制的“概览”页面。</translation>
        </message>
        <message>
            <source>Log out of root and log on as your own user, at the address of RAM users.</source>
            <translation>退出主账号，通过 RAM 用户登录地址使用自己的用户登录。</translation>
        </message>
        <message>
            <source>Long passwords that are not used twice, and a pause after wrong ones, keep guessing out.</source>
            <translation>使用足够长且不重复的密码，并在多次输错后锁定，可防止密码被猜中。</translation>
        </message>
        <message>
            <source>Look at the RAM overview</source>
            <translation>查看 RAM 概览</translation>
        </message>
        <message>
            <source>Look at the number of users, and at the security report on the page.</source>
            <translation>查看页面上的用户数和安全报告。</translation>
        </message>
        <message>
            <source>Make a starter plan</source>
            <translation>创建初始方案</translation>
        </message>
        <message>
            <source>Name two administrators</source>
            <translation>指定两名管理员</translation>
        </message>
        <message>
            <source>No code for root in the vault yet</source>
            <translation>保险库中还没有主账号的验证码</translation>
        </message>
        <message>
            <source>No errors and no dangers</source>
            <translation>没有错误和危险</translation>
        </message>
        <message>
            <source>No policy can limit root. With a password alone, one leak is all it takes to own the whole account.</source>
            <translation>任何权限策略都无法限制主账号。如果只有密码，一旦泄露，整个账号就会失控。</translation>
        </message>
        <message>
            <source>No user of the plan logs on to the console.</source>
            <translation>方案中没有登录控制台的用户。</translation>
        </message>
        <message>
            <source>Not saved. {reason}</source>
            <translation>未保存。{reason}</translation>
        </message>
        <message>
            <source>One code proves that the vault and the console count the same time.</source>
            <translation>输入一个验证码，以确认保险库与控制台的时间一致。</translation>
        </message>
        <message>
            <source>Only what is in the account protects it. The script makes exactly what the plan says.</source>
            <translation>只有应用到账号后才能起到保护作用。脚本会严格按照方案执行。</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>打开方案</translation>
        </message>
        <message>
            <source>Open the plan, and rename the users after the people they are.</source>
            <translation>打开方案，将用户重命名为实际人员。</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;Web page (*.html)</source>
            <translation>PDF (*.pdf);;网页 (*.html)</translation>
        </message>
        <message>
            <source>Phones and computers get lost. With a copy of the vault and a second administrator, access does not.</source>
            <translation>手机和计算机可能丢失。有了保险库副本和第二名管理员，就不会失去访问权限。</translation>
        </message>
        <message>
            <source>Plan who may do what</source>
            <translation>规划权限</translation>
        </message>
        <message>
            <source>Point at your picture and open AccessKey Management (AccessKey 管理).</source>
            <translation>将鼠标移到头像上，打开“AccessKey 管理”。</translation>
        </message>
        <message>
            <source>Point at your picture at the top right and open Security Settings (安全设置).</source>
            <translation>将鼠标移到右上角的头像上，打开“安全设置”。</translation>
        </message>
        <message>
            <source>Protect the owner of the account</source>
            <translation>保护主账号</translation>
        </message>
        <message>
            <source>Put two people into the group of administrators, each a user of their own.</source>
            <translation>将两名人员加入管理员用户组，每人使用各自的用户。</translation>
        </message>
        <message>
            <source>Ramkeep makes the codes; no other app is needed. A second device with the same code helps when this one is lost.</source>
            <translation>Ramkeep 可以生成验证码，无需其他应用。在第二台设备上保存同一验证码，可防止本机丢失后无法登录。</translation>
        </message>
        <message>
            <source>Require MFA of all users at logon (强制所有用户), and do not let users make AccessKeys.</source>
            <translation>登录时强制所有用户使用 MFA，且不允许用户自行创建 AccessKey。</translation>
        </message>
        <message>
            <source>Review and export</source>
            <translation>审阅与导出</translation>
        </message>
        <message numerus="yes">
            <source>Root has %n AccessKey(s)</source>
            <translation>
                <numerusform>主账号有 %n 个 AccessKey</numerusform>
            </translation>
        </message>
        <message>
            <source>Run it in Cloud Shell (云命令行) as root this once, or as an administrator later on.</source>
            <translation>首次使用主账号在云命令行 (Cloud Shell) 中运行，之后使用管理员运行。</translation>
        </message>
        <message>
            <source>Save a copy of the vault to a place of its own, such as a drive in a safe.</source>
            <translation>将保险库副本保存到单独的位置，例如存放在保险柜中的移动硬盘。</translation>
        </message>
        <message>
            <source>Save or print…</source>
            <translation>保存或打印…</translation>
        </message>
        <message>
            <source>Saved {place}</source>
            <translation>已保存 {place}</translation>
        </message>
        <message>
            <source>Scan a code</source>
            <translation>扫描二维码</translation>
        </message>
        <message>
            <source>Scan for root</source>
            <translation>扫描二维码</translation>
        </message>
        <message>
            <source>Scan the code for root</source>
            <translation>扫描主账号的二维码</translation>
        </message>
        <message>
            <source>Scan the picture with the button of the user's row here.</source>
            <translation>点击此处用户所在行的按钮，扫描二维码。</translation>
        </message>
        <message>
            <source>Second code</source>
            <translation>第二个验证码</translation>
        </message>
        <message>
            <source>Set the password policy</source>
            <translation>设置密码策略</translation>
        </message>
        <message>
            <source>Set the security preferences</source>
            <translation>完成安全设置</translation>
        </message>
        <message>
            <source>Settle the account and keep a way back</source>
            <translation>完成账号设置并保留恢复途径</translation>
        </message>
        <message>
            <source>Show codes</source>
            <translation>查看验证码</translation>
        </message>
        <message>
            <source>Show problems</source>
            <translation>查看问题</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>显示验证码</translation>
        </message>
        <message>
            <source>Show two codes</source>
            <translation>显示两个验证码</translation>
        </message>
        <message>
            <source>Space ticks a user, Enter scans a code or shows the two codes.</source>
            <translation>按空格键勾选用户，按回车键扫描二维码或显示两个验证码。</translation>
        </message>
        <message>
            <source>Start with a starter plan</source>
            <translation>从初始方案开始</translation>
        </message>
        <message>
            <source>Stop using root</source>
            <translation>停止使用主账号</translation>
        </message>
        <message>
            <source>Take care never to delete the entry here before the device is unbound there.</source>
            <translation>在控制台解绑设备之前，切勿删除此处的账号。</translation>
        </message>
        <message>
            <source>The MFA of root does not cover RAM users. Everybody who logs on to the console needs a device of their own.</source>
            <translation>主账号的 MFA 不适用于 RAM 用户。每个登录控制台的用户都需要自己的 MFA 设备。</translation>
        </message>
        <message>
            <source>The checklist belongs to a plan</source>
            <translation>检查清单属于权限方案</translation>
        </message>
        <message>
            <source>The console asks you to install an app: choose Next (下一步), as Ramkeep is that app.</source>
            <translation>控制台提示安装应用时，点击“下一步”，Ramkeep 就是该应用。</translation>
        </message>
        <message>
            <source>The console shows a QR code. Scan it here, from the screen or with the camera.</source>
            <translation>控制台会显示二维码。在此通过屏幕或摄像头扫描。</translation>
        </message>
        <message>
            <source>The overview tells what is there already: users, groups, and what Alibaba Cloud thinks of the account's safety.</source>
            <translation>概览显示现有的用户和用户组，以及阿里云对账号安全状况的评估。</translation>
        </message>
        <message>
            <source>The picture holds the secret that codes are made from. It is shown once: keep it in the vault now.</source>
            <translation>二维码包含用于生成验证码的密钥，只显示一次：请立即存入保险库。</translation>
        </message>
        <message numerus="yes">
            <source>The plan breaks %n rule(s)</source>
            <translation>
                <numerusform>方案违反 %n 条规则</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan has a second administrator</source>
            <translation>方案中有第二名管理员</translation>
        </message>
        <message>
            <source>The plan has no administrator</source>
            <translation>方案中没有管理员</translation>
        </message>
        <message>
            <source>The plan has only one administrator</source>
            <translation>方案中只有一名管理员</translation>
        </message>
        <message>
            <source>The plan is empty</source>
            <translation>方案为空</translation>
        </message>
        <message>
            <source>The plan keeps the rules</source>
            <translation>方案符合规则</translation>
        </message>
        <message>
            <source>The plan says that root has MFA</source>
            <translation>方案中主账号已启用 MFA</translation>
        </message>
        <message>
            <source>The plan says that root has no AccessKey</source>
            <translation>方案中主账号没有 AccessKey</translation>
        </message>
        <message>
            <source>The plan says that root has no MFA</source>
            <translation>方案中主账号未启用 MFA</translation>
        </message>
        <message>
            <source>The vault is locked, so no code can be scanned or shown.</source>
            <translation>保险库已锁定，无法扫描二维码或显示验证码。</translation>
        </message>
        <message>
            <source>They make MFA a duty at each logon, and take away what users should not change themselves.</source>
            <translation>强制每次登录都使用 MFA，并收回不应由用户自行管理的权限。</translation>
        </message>
        <message>
            <source>This entry makes no time-based codes, and the console takes no others.</source>
            <translation>此账号不是基于时间的验证码，控制台不接受其他类型。</translation>
        </message>
        <message>
            <source>Tick “{name}”</source>
            <translation>勾选“{name}”</translation>
        </message>
        <message>
            <source>Type the code of root</source>
            <translation>输入主账号的验证码</translation>
        </message>
        <message>
            <source>Type the current code of root below the picture and choose OK (确定).</source>
            <translation>在二维码下方输入主账号当前的验证码，然后点击“确定”。</translation>
        </message>
        <message>
            <source>Type these two codes of {user}, one after the other</source>
            <translation>依次输入 {user} 的两个验证码</translation>
        </message>
        <message>
            <source>Type this code of root into the console</source>
            <translation>在控制台输入主账号的验证码</translation>
        </message>
        <message>
            <source>Type two codes in a row: the first one now, the second one when it has come.</source>
            <translation>连续输入两个验证码：先输入当前的，待更新后再输入第二个。</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>已输入</translation>
        </message>
        <message>
            <source>Under Authentication (认证管理), at the virtual MFA device, choose Enable (启用).</source>
            <translation>在“认证管理”的虚拟 MFA 设备处，点击“启用”。</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>解锁…</translation>
        </message>
        <message>
            <source>Untick “{name}”</source>
            <translation>取消勾选“{name}”</translation>
        </message>
        <message>
            <source>Use root for bills, for closing the account, and when no administrator is left.</source>
            <translation>仅在处理账单、注销账号或没有可用管理员时使用主账号。</translation>
        </message>
        <message>
            <source>Users who log on to the console</source>
            <translation>登录控制台的用户</translation>
        </message>
        <message>
            <source>Verify your phone</source>
            <translation>验证手机</translation>
        </message>
        <message>
            <source>What was done, by whom and when is kept in the plan of the account.</source>
            <translation>完成的事项、执行人和时间都保存在账号的权限方案中。</translation>
        </message>
        <message>
            <source>Whoever has an AccessKey of root can do everything, from anywhere and without MFA, and no policy limits it.</source>
            <translation>主账号的 AccessKey 可在任何位置、无需 MFA 执行任何操作，且不受权限策略限制。</translation>
        </message>
        <message>
            <source>Why and how: {name}</source>
            <translation>原因与步骤：{name}</translation>
        </message>
        <message>
            <source>Write down who the second administrator is, and how the owner is verified.</source>
            <translation>记录第二名管理员是谁，以及主账号的验证方式。</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>comes in {seconds} s</source>
            <translation>{seconds} 秒后显示</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy 年 M 月 d 日</translation>
        </message>
        <message>
            <source>no code</source>
            <translation>没有验证码</translation>
        </message>
        <message>
            <source>should be typed by now</source>
            <translation>应已输入</translation>
        </message>
        <message>
            <source>to be done</source>
            <translation>待完成</translation>
        </message>
        <message>
            <source>type it now, {seconds} s left</source>
            <translation>请立即输入，剩余 {seconds} 秒</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} / {all}</translation>
        </message>
        <message>
            <source>{done} of {all} done</source>
            <translation>已完成 {done} / {all}</translation>
        </message>
        <message>
            <source>{name}, {state}, {codes}; {action}</source>
            <translation>{name}，{state}，{codes}；{action}</translation>
        </message>
        <message numerus="yes">
            <source>{number} of %n user(s) have a code in the vault</source>
            <translation>
                <numerusform>%n 个用户中有 {number} 个在保险库中有验证码</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}. {line}</source>
            <translation>{number}. {line}</translation>
        </message>
        <message>
            <source>{users} and {groups}</source>
            <translation>{users}，{groups}</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) found</source>
            <translation>
                <numerusform>找到 %n 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) could not be read; they are kept in the vault.</source>
            <translation>
                <numerusform>有 %n 个条目无法读取，已原样保留在保险库中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>剩余 %n 秒</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN is stored. Type another one to replace it.</source>
            <translation>已保存 PIN 码。输入新的 PIN 码即可替换。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>添加账号</translation>
        </message>
        <message>
            <source>Add to favorites</source>
            <translation>加入收藏</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>算法</translation>
        </message>
        <message>
            <source>Alibaba Cloud account {name}</source>
            <translation>阿里云账号 {name}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Clear the search to change the order.</source>
            <translation>清除搜索后才能调整顺序。</translation>
        </message>
        <message>
            <source>Code hidden</source>
            <translation>验证码已隐藏</translation>
        </message>
        <message numerus="yes">
            <source>Code of {name} copied. The clipboard is cleared in %n second(s).</source>
            <translation>
                <numerusform>已复制 {name} 的验证码。剪贴板将在 %n 秒后清空。</numerusform>
            </translation>
        </message>
        <message>
            <source>Code shown</source>
            <translation>验证码已显示</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>验证码</translation>
        </message>
        <message>
            <source>Codes of this account need its PIN.</source>
            <translation>此账号的验证码需要 PIN 码才能生成。</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>复制验证码</translation>
        </message>
        <message>
            <source>Copy next code</source>
            <translation>复制下一个验证码</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>计数器</translation>
        </message>
        <message>
            <source>Counter (HOTP)</source>
            <translation>基于计数器 (HOTP)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete this account?</source>
            <translation>删除此账号？</translation>
        </message>
        <message>
            <source>Delete {name}?</source>
            <translation>删除 {name}？</translation>
        </message>
        <message>
            <source>Deleted {name}</source>
            <translation>已删除 {name}</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>位数</translation>
        </message>
        <message>
            <source>Edit account</source>
            <translation>编辑账号</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Favorite, listed first</source>
            <translation>收藏，排在最前</translation>
        </message>
        <message>
            <source>Hide code</source>
            <translation>隐藏验证码</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>发行方</translation>
        </message>
        <message>
            <source>Issuer, account and note are searched.</source>
            <translation>搜索范围包括发行方、账号和备注。</translation>
        </message>
        <message>
            <source>Mobile-OTP</source>
            <translation>Mobile-OTP</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Next code</source>
            <translation>下一个验证码</translation>
        </message>
        <message>
            <source>Next code copied</source>
            <translation>已复制下一个</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>还没有账号</translation>
        </message>
        <message>
            <source>No new code, the counter stands where it stood. {reason}</source>
            <translation>没有生成新的验证码，计数器保持不变。{reason}</translation>
        </message>
        <message>
            <source>Not copied. {reason}</source>
            <translation>未复制。{reason}</translation>
        </message>
        <message>
            <source>Not saved. {reason}</source>
            <translation>未保存。{reason}</translation>
        </message>
        <message>
            <source>Not this month</source>
            <translation>本月不再提醒</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing matches '{query}'</source>
            <translation>没有与“{query}”匹配的账号</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>没有可撤销的操作</translation>
        </message>
        <message>
            <source>Other accounts</source>
            <translation>其他账号</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>PIN missing</source>
            <translation>缺少 PIN 码</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>周期</translation>
        </message>
        <message>
            <source>Remove from favorites</source>
            <translation>取消收藏</translation>
        </message>
        <message>
            <source>Restored {name}</source>
            <translation>已恢复 {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Scan the QR code that a site shows when you turn on two-step sign-in.</source>
            <translation>启用多因素认证 (MFA) 时，网站会显示一个二维码，扫描它即可添加账号。</translation>
        </message>
        <message>
            <source>Search ( / )</source>
            <translation>搜索（/）</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>搜索账号</translation>
        </message>
        <message>
            <source>Show code</source>
            <translation>显示验证码</translation>
        </message>
        <message>
            <source>Show for 10 seconds</source>
            <translation>显示 10 秒</translation>
        </message>
        <message>
            <source>Steam Guard</source>
            <translation>Steam 令牌</translation>
        </message>
        <message>
            <source>The vault is open for reading only. Codes work; changes are off.</source>
            <translation>保险库以只读方式打开。可以查看验证码，但不能修改。</translation>
        </message>
        <message>
            <source>Time (TOTP)</source>
            <translation>基于时间 (TOTP)</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undone: change of {name}</source>
            <translation>已撤销对 {name} 的修改</translation>
        </message>
        <message>
            <source>Unnamed account</source>
            <translation>未命名账号</translation>
        </message>
        <message>
            <source>Yandex.Key</source>
            <translation>Yandex.Key</translation>
        </message>
        <message>
            <source>You can undo this until the vault is locked.</source>
            <translation>在保险库锁定之前可以撤销此操作。</translation>
        </message>
        <message numerus="yes">
            <source>You used root %n time(s) this month: your administrator user can do this.</source>
            <translation>
                <numerusform>本月已使用主账号 %n 次：请改用您的管理员用户。</numerusform>
            </translation>
        </message>
        <message>
            <source>added {day}</source>
            <translation>添加于 {day}</translation>
        </message>
        <message>
            <source>code hidden</source>
            <translation>验证码已隐藏</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy 年 M 月 d 日</translation>
        </message>
        <message>
            <source>favorite</source>
            <translation>已收藏</translation>
        </message>
        <message>
            <source>next {code}</source>
            <translation>下一个 {code}</translation>
        </message>
        <message>
            <source>no code: {reason}</source>
            <translation>无验证码：{reason}</translation>
        </message>
        <message>
            <source>press Enter for the next code</source>
            <translation>按回车键生成下一个验证码</translation>
        </message>
        <message>
            <source>root</source>
            <translation>主账号</translation>
        </message>
        <message numerus="yes">
            <source>{found} of %n account(s)</source>
            <translation>
                <numerusform>{found} / %n 个账号</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} will still ask for codes when you sign in. Turn off two-step sign-in there first, or make sure that another device makes its codes.</source>
            <translation>登录 {name} 时仍会要求输入验证码。请先在该网站关闭多因素认证 (MFA)，或确认有其他设备可以生成它的验证码。</translation>
        </message>
    </context>
    <context>
        <name>enroll</name>
        <message numerus="yes">
            <source>%n account(s) found and not added yet.</source>
            <translation>
                <numerusform>找到 %n 个尚未添加的账号。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) found.</source>
            <translation>
                <numerusform>找到 %n 个账号。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) so far</source>
            <translation>
                <numerusform>目前有 %n 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n accounts found. Check them, then add them.</source>
            <translation>
                <numerusform>找到 %n 个账号，请核对后添加。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s)</source>
            <translation>
                <numerusform>%n 位数字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were left out. Add them in a second go.</source>
            <translation>
                <numerusform>有 %n 个文件未处理，请分次添加。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>A new code every {number} seconds is unusual. Compare with the site.</source>
            <translation>每 {number} 秒更换一次验证码并不常见，请与网站核对。</translation>
        </message>
        <message>
            <source>A screenshot or photo of a QR code, a link that begins with otpauth, or the codes that Google Authenticator exports. {key} pastes.</source>
            <translation>二维码的截图或照片、以 otpauth 开头的链接，或 Google 身份验证器导出的二维码。按 {key} 粘贴。</translation>
        </message>
        <message>
            <source>A valid key so far, {bits} bits.</source>
            <translation>目前是有效的密钥，{bits} 位。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message numerus="yes">
            <source>Add %n account(s)</source>
            <translation>
                <numerusform>添加 %n 个账号</numerusform>
            </translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>添加账号</translation>
        </message>
        <message>
            <source>Add again</source>
            <translation>再次添加</translation>
        </message>
        <message>
            <source>Added {day}</source>
            <translation>添加于 {day}</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>算法</translation>
        </message>
        <message>
            <source>Alibaba Cloud</source>
            <translation>阿里云</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Already in the vault as {name}, added {day}.</source>
            <translation>已在保险库中，名为 {name}，添加于 {day}。</translation>
        </message>
        <message>
            <source>Already in the vault as {name}.</source>
            <translation>已在保险库中，名为 {name}。</translation>
        </message>
        <message>
            <source>Already in the vault.</source>
            <translation>已在保险库中。</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>另有 %n 条。</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer of CreateVirtualMFADevice</source>
            <translation>CreateVirtualMFADevice 返回结果</translation>
        </message>
        <message>
            <source>Back to the ways in</source>
            <translation>返回添加方式</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Camera picture</source>
            <translation>摄像头画面</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Character {position} of the secret cannot be right. Compare it with the original.</source>
            <translation>密钥的第 {position} 个字符有误，请与原文核对。</translation>
        </message>
        <message>
            <source>Character {position} of the secret cannot be right. It may be {letters}.</source>
            <translation>密钥的第 {position} 个字符有误，可能是 {letters}。</translation>
        </message>
        <message>
            <source>Check and add</source>
            <translation>核对并添加</translation>
        </message>
        <message>
            <source>Choose pictures…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>验证码 {code}</translation>
        </message>
        <message>
            <source>Codes of {number} digits are unusual. Compare with the site.</source>
            <translation>{number} 位的验证码并不常见，请与网站核对。</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>计数器</translation>
        </message>
        <message>
            <source>Counter (HOTP)</source>
            <translation>基于计数器 (HOTP)</translation>
        </message>
        <message>
            <source>Counter {counter}. Its first code is made after adding, as each code works once.</source>
            <translation>计数器为 {counter}。每个验证码只能使用一次，因此添加后才会生成第一个。</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>位数</translation>
        </message>
        <message>
            <source>Drop pictures here, or paste</source>
            <translation>将图片拖到此处，或直接粘贴</translation>
        </message>
        <message>
            <source>Enter the secret key</source>
            <translation>手动输入密钥</translation>
        </message>
        <message>
            <source>For root, the owner of account {account}. Scan the code that the console shows.</source>
            <translation>用于账号 {account} 的主账号。请扫描控制台显示的二维码。</translation>
        </message>
        <message>
            <source>For root, the owner of the account. Scan the code that the console shows.</source>
            <translation>用于主账号。请扫描控制台显示的二维码。</translation>
        </message>
        <message>
            <source>For something else</source>
            <translation>用于其他账号</translation>
        </message>
        <message>
            <source>For {user}. Scan the code that the console shows for this user.</source>
            <translation>用于 {user}。请扫描控制台为该用户显示的二维码。</translation>
        </message>
        <message>
            <source>Found accounts</source>
            <translation>找到的账号</translation>
        </message>
        <message>
            <source>Found now</source>
            <translation>本次找到</translation>
        </message>
        <message>
            <source>Found {name}. Check it, then add it.</source>
            <translation>找到 {name}，请核对后添加。</translation>
        </message>
        <message>
            <source>Go on without</source>
            <translation>忽略并继续</translation>
        </message>
        <message>
            <source>Google Authenticator export</source>
            <translation>Google 身份验证器导出</translation>
        </message>
        <message>
            <source>Hold the QR code in the square. Its account is shown before anything is kept.</source>
            <translation>将二维码对准方框。保存之前会先显示账号供您核对。</translation>
        </message>
        <message>
            <source>Hold the code up to it</source>
            <translation>将二维码对准镜头</translation>
        </message>
        <message>
            <source>If the site asks for a code now, this is it.</source>
            <translation>如果网站现在要求输入验证码，请填写它。</translation>
        </message>
        <message>
            <source>Image or paste</source>
            <translation>图片或粘贴</translation>
        </message>
        <message>
            <source>In the vault</source>
            <translation>保险库中</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>发行方</translation>
        </message>
        <message>
            <source>It has no name yet. Give it one, so that you find it again.</source>
            <translation>此账号还没有名称。请填写名称，以便日后查找。</translation>
        </message>
        <message>
            <source>Its codes need your PIN. Type it here, or later on its card.</source>
            <translation>生成验证码需要 PIN 码。可以在此输入，也可以稍后在卡片上输入。</translation>
        </message>
        <message>
            <source>Keep collecting</source>
            <translation>继续收集</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Leave the QR code where you can see it. This window steps aside, looks at every monitor and comes back; no picture is kept. {key} does the same from anywhere.</source>
            <translation>让二维码保持可见。窗口会暂时隐藏，查看每个显示器后再回来；不会保留任何画面。在任何位置按 {key} 效果相同。</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>Let go to read it</source>
            <translation>松开即可读取</translation>
        </message>
        <message>
            <source>Looking for codes</source>
            <translation>正在查找二维码</translation>
        </message>
        <message>
            <source>Mirror the picture</source>
            <translation>镜像画面</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>No QR code found. Try a larger or sharper picture.</source>
            <translation>未找到二维码。请使用更大或更清晰的图片。</translation>
        </message>
        <message>
            <source>No QR code is on the screen. Make it larger and leave its whole edge free.</source>
            <translation>屏幕上没有二维码。请将其放大，并让四周边缘完整可见。</translation>
        </message>
        <message>
            <source>No camera was found. Plug one in, then try again.</source>
            <translation>未找到摄像头。请接入摄像头后重试。</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>无名称</translation>
        </message>
        <message>
            <source>Not added yet</source>
            <translation>尚未添加</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不添加</translation>
        </message>
        <message>
            <source>Nothing new: it was found before.</source>
            <translation>没有新内容，之前已经找到过。</translation>
        </message>
        <message>
            <source>Nothing was added. {why}</source>
            <translation>未添加任何账号。{why}</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>Part of an export.</source>
            <translation>导出内容的一部分。</translation>
        </message>
        <message>
            <source>Part {number}: missing</source>
            <translation>第 {number} 部分：缺失</translation>
        </message>
        <message>
            <source>Part {number}: read</source>
            <translation>第 {number} 部分：已读取</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>粘贴的图片</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <source>Pictures ({patterns})</source>
            <translation>图片 ({patterns})</translation>
        </message>
        <message>
            <source>Read a code from the screen</source>
            <translation>从屏幕读取二维码</translation>
        </message>
        <message>
            <source>Read a code shown here</source>
            <translation>读取屏幕上的二维码</translation>
        </message>
        <message>
            <source>Reading picture {number} of {total}</source>
            <translation>正在读取第 {number} 张图片，共 {total} 张</translation>
        </message>
        <message>
            <source>Reading the picture</source>
            <translation>正在读取图片</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>Scan the screen</source>
            <translation>扫描屏幕</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>屏幕</translation>
        </message>
        <message>
            <source>Screenshots, photos, links</source>
            <translation>截图、照片、链接</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒数</translation>
        </message>
        <message>
            <source>Secret key, or an otpauth link</source>
            <translation>密钥或 otpauth 链接</translation>
        </message>
        <message>
            <source>Starting the camera</source>
            <translation>正在启动摄像头</translation>
        </message>
        <message>
            <source>Steam Guard</source>
            <translation>Steam 令牌</translation>
        </message>
        <message>
            <source>That is no picture or text of this computer. Save the picture, then drop the file.</source>
            <translation>这不是本机上的图片或文本。请先保存图片，再将文件拖入。</translation>
        </message>
        <message>
            <source>That is too much at once. Add what was found so far first.</source>
            <translation>一次的内容过多。请先添加目前已找到的账号。</translation>
        </message>
        <message numerus="yes">
            <source>The accounts of %n missing part(s) will not be added. Go on without them?</source>
            <translation>
                <numerusform>缺失的 %n 个部分中的账号将不会添加。是否忽略并继续？</numerusform>
            </translation>
        </message>
        <message>
            <source>The algorithm {text} is unusual. Compare with the site.</source>
            <translation>算法 {text} 并不常见，请与网站核对。</translation>
        </message>
        <message>
            <source>The answer of CreateVirtualMFADevice is damaged. Copy it again, whole.</source>
            <translation>CreateVirtualMFADevice 的返回结果已损坏，请重新完整复制。</translation>
        </message>
        <message>
            <source>The camera gives no more pictures. Check its cable, then try again.</source>
            <translation>摄像头没有画面了。请检查连接线后重试。</translation>
        </message>
        <message>
            <source>The camera stopped working. Close other programs that use it, then try again.</source>
            <translation>摄像头停止工作。请关闭其他正在使用它的程序后重试。</translation>
        </message>
        <message>
            <source>The choice holds for now, but could not be remembered: {why}</source>
            <translation>此次选择已生效，但未能保存：{why}</translation>
        </message>
        <message>
            <source>The clipboard holds no picture and no text. Copy the QR code or the link first.</source>
            <translation>剪贴板中没有图片或文本。请先复制二维码或链接。</translation>
        </message>
        <message>
            <source>The code cannot be used: its “{name}” is wrong. Ask the site for a new code.</source>
            <translation>此二维码无法使用：“{name}”有误。请在网站上重新获取二维码。</translation>
        </message>
        <message>
            <source>The code shows when the PIN is typed.</source>
            <translation>输入 PIN 码后显示验证码。</translation>
        </message>
        <message>
            <source>The desktop gave no picture of the screen. Allow it when you are asked, or use a file.</source>
            <translation>桌面环境未提供屏幕画面。请在询问时允许，或改用图片文件。</translation>
        </message>
        <message>
            <source>The export code is damaged. Scan it again, larger and sharper.</source>
            <translation>导出二维码已损坏。请放大并保持清晰后重新扫描。</translation>
        </message>
        <message>
            <source>The file could not be read: {reason}</source>
            <translation>无法读取文件：{reason}</translation>
        </message>
        <message>
            <source>The file may not be read. Check its permissions.</source>
            <translation>没有读取此文件的权限，请检查文件权限。</translation>
        </message>
        <message>
            <source>The label names “{text}” in place of the issuer.</source>
            <translation>标签中的名称是“{text}”，与发行方不一致。</translation>
        </message>
        <message>
            <source>The label names “{text}”, which is somebody else. Make sure that you scan the right code.</source>
            <translation>标签中的名称是“{text}”，不是该用户。请确认扫描的二维码是否正确。</translation>
        </message>
        <message>
            <source>The letters and digits that the site shows beside its QR code. Blanks do not matter.</source>
            <translation>网站在二维码旁显示的字母和数字，空格不影响。</translation>
        </message>
        <message>
            <source>The name holds characters that nobody sees: {text}. Type it anew, or do not add it.</source>
            <translation>名称含有不可见字符：{text}。请重新输入名称，或不要添加。</translation>
        </message>
        <message>
            <source>The name looks like “{text}” but is written with other letters. Make sure who gave you the code.</source>
            <translation>名称看起来像“{text}”，但使用了其他字母。请确认二维码的来源。</translation>
        </message>
        <message>
            <source>The name mixes letters of several alphabets. Make sure that you trust its source.</source>
            <translation>名称混用了多种文字的字母。请确认来源可信。</translation>
        </message>
        <message>
            <source>The picture could not be read. Try another form, such as PNG.</source>
            <translation>无法读取图片。请换用其他格式，例如 PNG。</translation>
        </message>
        <message>
            <source>The picture in the answer could not be read. The seed alone was taken.</source>
            <translation>无法读取返回结果中的二维码，仅采用了种子。</translation>
        </message>
        <message>
            <source>The picture is too large; at most 40 million pixels are read.</source>
            <translation>图片过大，最多支持 4000 万像素。</translation>
        </message>
        <message>
            <source>The secret is missing or not whole. Compare it with the original.</source>
            <translation>密钥缺失或不完整，请与原文核对。</translation>
        </message>
        <message>
            <source>The secret is short ({number} bits) and easier to guess. Ask the site for a new one if it can.</source>
            <translation>密钥较短（{number} 位），更容易被猜中。如有可能，请在网站上重新生成密钥。</translation>
        </message>
        <message>
            <source>The seed and the picture of this answer hold different secrets. Nothing was taken; make a new device.</source>
            <translation>返回结果中的种子与二维码包含的密钥不一致。未采用任何内容，请重新创建虚拟 MFA 设备。</translation>
        </message>
        <message>
            <source>The text is too long to be an enrollment.</source>
            <translation>文本过长，不是绑定信息。</translation>
        </message>
        <message>
            <source>The vault could not be written: {reason}. Make room for it, then try again.</source>
            <translation>无法写入保险库：{reason}。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The vault has this account with another secret. Both are kept; remove the old one once the new one has worked.</source>
            <translation>保险库中已有此账号，但密钥不同。两者都会保留；确认新的可用后，请删除旧的。</translation>
        </message>
        <message>
            <source>The vault is open for reading only, so nothing can be added.</source>
            <translation>保险库以只读方式打开，无法添加账号。</translation>
        </message>
        <message>
            <source>There is no such file, or it is a folder.</source>
            <translation>文件不存在，或者是文件夹。</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>其中没有文本。</translation>
        </message>
        <message>
            <source>This code asks for a kind of password that Ramkeep does not know.</source>
            <translation>此二维码要求的动态口令类型不受支持。</translation>
        </message>
        <message>
            <source>This code is a calendar event, no enrollment.</source>
            <translation>这是日历事件的二维码，不是绑定二维码。</translation>
        </message>
        <message>
            <source>This code is a contact, no enrollment.</source>
            <translation>这是联系人的二维码，不是绑定二维码。</translation>
        </message>
        <message>
            <source>This code is a mail address, no enrollment.</source>
            <translation>这是邮箱地址的二维码，不是绑定二维码。</translation>
        </message>
        <message>
            <source>This code is a phone number, no enrollment. It was not called.</source>
            <translation>这是电话号码的二维码，不是绑定二维码。未拨打该号码。</translation>
        </message>
        <message>
            <source>This code is a place on a map, no enrollment.</source>
            <translation>这是地图位置的二维码，不是绑定二维码。</translation>
        </message>
        <message>
            <source>This code is a text message, no enrollment. It was not sent.</source>
            <translation>这是短信的二维码，不是绑定二维码。未发送该短信。</translation>
        </message>
        <message>
            <source>This code is a web address, no enrollment. It was not opened.</source>
            <translation>这是网址的二维码，不是绑定二维码。未打开该网址。</translation>
        </message>
        <message>
            <source>This code is for a Wi-Fi network, no enrollment.</source>
            <translation>这是 Wi-Fi 网络的二维码，不是绑定二维码。</translation>
        </message>
        <message>
            <source>This code is for another app of the site. There, choose to use a different authenticator app.</source>
            <translation>此二维码只能用于该网站自己的应用。请在网站上选择使用其他身份验证器应用。</translation>
        </message>
        <message>
            <source>This code is for signing in with a passkey. Scan it with the phone that has it.</source>
            <translation>此二维码用于通行密钥登录。请用保存该通行密钥的手机扫描。</translation>
        </message>
        <message>
            <source>This is plain text, no enrollment: nothing in it begins with otpauth://.</source>
            <translation>这是普通文本，不是绑定信息：其中没有以 otpauth:// 开头的内容。</translation>
        </message>
        <message>
            <source>This link says everything else too.</source>
            <translation>此链接已包含其他所有信息。</translation>
        </message>
        <message>
            <source>Time-based (TOTP)</source>
            <translation>基于时间 (TOTP)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Type in</source>
            <translation>手动输入</translation>
        </message>
        <message>
            <source>Use what is here</source>
            <translation>使用已有部分</translation>
        </message>
        <message>
            <source>Use {letter}</source>
            <translation>改为 {letter}</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>读取结果</translation>
        </message>
        <message>
            <source>Yandex Key</source>
            <translation>Yandex Key</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>已选</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy 年 M 月 d 日</translation>
        </message>
        <message>
            <source>mOTP</source>
            <translation>mOTP</translation>
        </message>
        <message>
            <source>mei@example.com</source>
            <translation>mei@example.com</translation>
        </message>
        <message>
            <source>new every {seconds} s</source>
            <translation>每 {seconds} 秒更换</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>未选</translation>
        </message>
        <message>
            <source>root</source>
            <translation>主账号</translation>
        </message>
        <message>
            <source>{account} · in the vault</source>
            <translation>{account} · 已在保险库中</translation>
        </message>
        <message>
            <source>{have} of {size}: part {part} is missing</source>
            <translation>已有 {have} / {size}：缺少第 {part} 部分</translation>
        </message>
        <message>
            <source>{have} of {size}: parts {parts} are missing</source>
            <translation>已有 {have} / {size}：缺少第 {parts} 部分</translation>
        </message>
        <message>
            <source>{have} of {size}: {count} parts are missing</source>
            <translation>已有 {have} / {size}：缺少 {count} 个部分</translation>
        </message>
        <message>
            <source>{name}: {sentence}</source>
            <translation>{name}：{sentence}</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <translation>{one} 或 {other}</translation>
        </message>
        <message>
            <source>{reason} {fix}</source>
            <translation>{reason} {fix}</translation>
        </message>
        <message>
            <source>{ticked} of {total} chosen</source>
            <translation>已选 {ticked} / {total}</translation>
        </message>
    </context>
    <context>
        <name>first_run</name>
        <message>
            <source>Add your first account</source>
            <translation>添加第一个账号</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Choose a password</source>
            <translation>设置密码</translation>
        </message>
        <message>
            <source>Create vault</source>
            <translation>创建保险库</translation>
        </message>
        <message>
            <source>Creating the vault…</source>
            <translation>正在创建保险库…</translation>
        </message>
        <message>
            <source>Go on to the camera</source>
            <translation>继续：打开摄像头</translation>
        </message>
        <message>
            <source>Go on to the image</source>
            <translation>继续：选择图片</translation>
        </message>
        <message>
            <source>Go on to the screen</source>
            <translation>继续：扫描屏幕</translation>
        </message>
        <message>
            <source>Go on to type it in</source>
            <translation>继续：手动输入</translation>
        </message>
        <message>
            <source>Image or paste</source>
            <translation>图片或粘贴</translation>
        </message>
        <message>
            <source>It locks the vault that will hold your codes. There is no way back if you forget it.</source>
            <translation>密码用于锁定存放验证码的保险库。忘记密码将无法找回。</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>屏幕</translation>
        </message>
        <message>
            <source>Show my codes</source>
            <translation>查看验证码</translation>
        </message>
        <message>
            <source>Skip for now</source>
            <translation>暂时跳过</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>第 {number} 步，共 {count} 步</translation>
        </message>
        <message>
            <source>The vault could not be made ({reason}).</source>
            <translation>无法创建保险库（{reason}）。</translation>
        </message>
        <message>
            <source>The vault could not be written to {place} ({reason}). Make room there and try again.</source>
            <translation>无法将保险库写入 {place}（{reason}）。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The vault is open in {holder}. Close it there and try again.</source>
            <translation>保险库已在 {holder} 中打开。请先在那里关闭，然后重试。</translation>
        </message>
        <message>
            <source>To back it up, copy this file to another disk, or use Settings, Vault, Save a copy. A copy opens only with your password.</source>
            <translation>备份时，请将此文件复制到其他磁盘，或使用“设置 &gt; 保险库 &gt; 保存副本”。副本只能用您的密码打开。</translation>
        </message>
        <message>
            <source>Type it in</source>
            <translation>手动输入</translation>
        </message>
        <message>
            <source>Use the weak password</source>
            <translation>仍使用此弱密码</translation>
        </message>
        <message>
            <source>Where is the QR code that the site shows when you turn on two-step sign-in?</source>
            <translation>启用多因素认证 (MFA) 时网站显示的二维码在哪里？</translation>
        </message>
        <message>
            <source>Where things are</source>
            <translation>文件位置</translation>
        </message>
        <message>
            <source>Your vault is one encrypted file:</source>
            <translation>您的保险库是一个加密文件：</translation>
        </message>
    </context>
    <context>
        <name>lock</name>
        <message>
            <source>Enter the password first.</source>
            <translation>请先输入密码。</translation>
        </message>
        <message>
            <source>Enter the vault password to look at the account you want to add.</source>
            <translation>输入保险库密码，查看要添加的账号。</translation>
        </message>
        <message>
            <source>Enter the vault password to show your codes.</source>
            <translation>输入保险库密码，查看验证码。</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>以只读方式打开</translation>
        </message>
        <message>
            <source>Opening this vault takes more memory or time than allowed. Close other programs and try again. If that does not help, put its backup in its place: {backup}</source>
            <translation>打开此保险库所需的内存或时间超出限制。请关闭其他程序后重试。如果仍无法打开，请用备份替换它：{backup}</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Plan without unlocking</source>
            <translation>不解锁，直接规划权限</translation>
        </message>
        <message>
            <source>That password did not open the vault. Try again in {seconds} s.</source>
            <translation>密码不正确，请在 {seconds} 秒后重试。</translation>
        </message>
        <message>
            <source>That password did not open the vault. Try again.</source>
            <translation>密码不正确，请重试。</translation>
        </message>
        <message>
            <source>The file {place} is not a Ramkeep vault. If it was one, put its backup there: {backup}</source>
            <translation>文件 {place} 不是 Ramkeep 保险库。如果它曾经是，请用备份替换它：{backup}</translation>
        </message>
        <message>
            <source>The head of the vault file is damaged or was changed. Put its backup in its place: {backup}</source>
            <translation>保险库文件的头部已损坏或被更改。请用备份替换它：{backup}</translation>
        </message>
        <message>
            <source>The password is right, but the accounts in the file are damaged. Put its backup in its place: {backup}</source>
            <translation>密码正确，但文件中的账号数据已损坏。请用备份替换它：{backup}</translation>
        </message>
        <message>
            <source>The vault could not be opened: {reason}</source>
            <translation>无法打开保险库：{reason}</translation>
        </message>
        <message>
            <source>The vault file {place} is gone. Put it back, or put its backup there: {backup}</source>
            <translation>保险库文件 {place} 不存在。请将它放回原处，或用备份代替：{backup}</translation>
        </message>
        <message>
            <source>The vault file {place} may not be read. Ask its owner for the right to read it.</source>
            <translation>没有读取保险库文件 {place} 的权限。请向文件所有者申请读取权限。</translation>
        </message>
        <message>
            <source>The vault is open in {holder}. Close it there, or open it here to read codes only.</source>
            <translation>保险库已在 {holder} 中打开。请先在那里关闭，或在此以只读方式打开。</translation>
        </message>
        <message>
            <source>This vault was made by a newer version of Ramkeep. Update Ramkeep to open it.</source>
            <translation>此保险库由更高版本的 Ramkeep 创建。请升级 Ramkeep 后再打开。</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Vault locked</source>
            <translation>保险库已锁定</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <source>${...} is a policy variable and may stand for any text</source>
            <translation>${...} 是策略变量，可代表任意文本</translation>
        </message>
        <message>
            <source>${...} is plain text; RAM documents no policy variables</source>
            <translation>${...} 是普通文本；RAM 文档中没有策略变量</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n 个操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) differ</source>
            <translation>
                <numerusform>%n 个操作不同</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) not known</source>
            <translation>
                <numerusform>%n 个未知操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) of nearly every service</source>
            <translation>
                <numerusform>几乎所有云服务的 %n 个操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) to change</source>
            <translation>
                <numerusform>%n 个修改操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) to list</source>
            <translation>
                <numerusform>%n 个列出操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) to read</source>
            <translation>
                <numerusform>%n 个读取操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>新增 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>已存在 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached policy(s)</source>
            <translation>
                <numerusform>%n 条授权</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can</source>
            <translation>
                <numerusform>%n 个主体可以</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can do less</source>
            <translation>
                <numerusform>%n 个主体权限减少</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can do more</source>
            <translation>
                <numerusform>%n 个主体权限增加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>修改 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 个字符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too many for RAM</source>
            <translation>
                <numerusform>超出 RAM 上限 %n 个字符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n danger(s)</source>
            <translation>
                <numerusform>%n 个危险</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) remain. RAM would refuse part of this: mend them, or ignore them for a reason.</source>
            <translation>
                <numerusform>还有 %n 个错误，RAM 会拒绝其中部分内容：请先修复，或注明原因后忽略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n 个用户组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hint(s)</source>
            <translation>
                <numerusform>%n 个提示</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ignored</source>
            <translation>
                <numerusform>已忽略 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s)</source>
            <translation>
                <numerusform>%n 条用户组成员关系</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more service(s), of fewer people, are left out of this table.</source>
            <translation>
                <numerusform>另有 %n 个授权人数较少的云服务未列入此表。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>新增 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n 个对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only in the plan</source>
            <translation>
                <numerusform>%n 项仅在方案中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n 名人员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n policies</source>
            <translation>
                <numerusform>%n 个权限策略</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n policy(s)</source>
            <translation>
                <numerusform>%n 个权限策略</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n policy(s) of its own</source>
            <translation>
                <numerusform>%n 个自定义策略</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) are ignored for a reason.</source>
            <translation>
                <numerusform>%n 个问题已注明原因并忽略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) in this text</source>
            <translation>
                <numerusform>策略内容有 %n 个问题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>不符合要求 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>删除 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n role(s)</source>
            <translation>
                <numerusform>%n 个角色</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) only there</source>
            <translation>
                <numerusform>%n 行仅存在于对方</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with gains (+) or losses (−)</source>
            <translation>
                <numerusform>%n 行有权限增加 (+) 或减少 (−)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n 个云服务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) differ</source>
            <translation>
                <numerusform>%n 个云服务不同</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>修改 %n 项设置</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to the left</source>
            <translation>
                <numerusform>左侧 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to the right</source>
            <translation>
                <numerusform>右侧 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s)</source>
            <translation>
                <numerusform>%n 个用户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n 个警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with limits</source>
            <translation>
                <numerusform>%n 个受限</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a name</source>
            <translation>
                <numerusform>缺少名称 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, default {default}</source>
            <translation>
                <numerusform>%n 个，默认 {default}</numerusform>
            </translation>
        </message>
        <message>
            <source>* on some resources alone, or under conditions such as MFA or a network.</source>
            <translation>* 仅限部分资源，或附带 MFA、网段等条件。</translation>
        </message>
        <message>
            <source>+08:00 China</source>
            <translation>+08:00 中国</translation>
        </message>
        <message>
            <source>, and </source>
            <translation>，且</translation>
        </message>
        <message>
            <source>0 to 1095; with 0 it never expires.</source>
            <translation>0～1095，0 表示永不过期。</translation>
        </message>
        <message>
            <source>0 to 24; 0 switches it off.</source>
            <translation>0～24，0 表示不检查。</translation>
        </message>
        <message>
            <source>0 to 32; 0 switches it off.</source>
            <translation>0～32，0 表示不限制。</translation>
        </message>
        <message>
            <source>0 to 8; 0 switches it off.</source>
            <translation>0～8，0 表示不限制。</translation>
        </message>
        <message>
            <source>0 to 90; RAM starts with 14.</source>
            <translation>0～90，默认 14。</translation>
        </message>
        <message>
            <source>1 to 24; RAM starts with 6.</source>
            <translation>1～24，默认 6。</translation>
        </message>
        <message>
            <source>16 digits; empty while it is not known.</source>
            <translation>16 位数字；未知时留空。</translation>
        </message>
        <message>
            <source>8 to 32; RAM starts with 8.</source>
            <translation>8～32，默认 8。</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>A Deny speaks of this in a resource group ({names}). Name the group to see whether it counts.</source>
            <translation>资源组级别有相关的拒绝语句（{names}）。请指定资源组，以确定其是否生效。</translation>
        </message>
        <message>
            <source>A browser is trusted for seven days after MFA</source>
            <translation>MFA 验证后记住浏览器 7 天</translation>
        </message>
        <message>
            <source>A call of AssumeRole names one role. Ask about one at a time.</source>
            <translation>AssumeRole 每次只能指定一个角色。请逐个查询。</translation>
        </message>
        <message>
            <source>A code is in the vault</source>
            <translation>保险库中有验证码</translation>
        </message>
        <message>
            <source>A first password is valid for, in days</source>
            <translation>初始密码有效期（天）</translation>
        </message>
        <message>
            <source>A group makes no calls: this is what somebody has who is in it and has nothing else.</source>
            <translation>用户组本身不发起调用：此处显示仅加入该用户组的用户所拥有的权限。</translation>
        </message>
        <message>
            <source>A level of the resource directory has no control policy and leaves nothing.</source>
            <translation>资源目录的某个层级没有管控策略，因此不允许任何操作。</translation>
        </message>
        <message>
            <source>A logon lasts, in hours</source>
            <translation>登录会话有效期（小时）</translation>
        </message>
        <message>
            <source>A member: control policies bind it</source>
            <translation>成员：受管控策略约束</translation>
        </message>
        <message>
            <source>A name for the plan as it is now. You can come back to it and compare with it:</source>
            <translation>为当前方案命名，以便日后返回或对比：</translation>
        </message>
        <message>
            <source>A plan that was saved before</source>
            <translation>打开已保存的方案</translation>
        </message>
        <message>
            <source>A tag takes {rule}.</source>
            <translation>标签要求：{rule}。</translation>
        </message>
        <message>
            <source>A user and a role have this name. Write user/ or role/ before it.</source>
            <translation>存在同名的用户和角色。请在名称前加上 user/ 或 role/。</translation>
        </message>
        <message>
            <source>About the problem</source>
            <translation>问题详情</translation>
        </message>
        <message>
            <source>Access plan</source>
            <translation>权限方案</translation>
        </message>
        <message>
            <source>AccessKey ID, then Enter</source>
            <translation>输入 AccessKey ID 后按回车键</translation>
        </message>
        <message>
            <source>AccessKeys</source>
            <translation>AccessKey</translation>
        </message>
        <message>
            <source>AccessKeys may be idle for, in days</source>
            <translation>AccessKey 最长闲置时间（天）</translation>
        </message>
        <message>
            <source>AccessKeys of one user</source>
            <translation>单个用户的 AccessKey</translation>
        </message>
        <message>
            <source>AccessKeys of the owner</source>
            <translation>主账号 AccessKey</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Account ID</source>
            <translation>账号 ID</translation>
        </message>
        <message>
            <source>Account alias</source>
            <translation>账号别名</translation>
        </message>
        <message>
            <source>Account and owner</source>
            <translation>账号与主账号</translation>
        </message>
        <message>
            <source>Account settings</source>
            <translation>账号设置</translation>
        </message>
        <message>
            <source>Account settings…</source>
            <translation>账号设置…</translation>
        </message>
        <message>
            <source>Account {number}</source>
            <translation>账号 {number}</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Action by action, everything is the same.</source>
            <translation>逐个操作对比，权限完全相同。</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>添加 %n 名人员</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a resource</source>
            <translation>添加资源</translation>
        </message>
        <message>
            <source>Add a statement</source>
            <translation>添加语句</translation>
        </message>
        <message>
            <source>Add all to groups</source>
            <translation>全部添加到用户组</translation>
        </message>
        <message>
            <source>Add an action, a service or a pattern</source>
            <translation>添加操作、云服务或通配符</translation>
        </message>
        <message>
            <source>Add another condition</source>
            <translation>添加其他条件</translation>
        </message>
        <message>
            <source>Add groups in the tree, and see here what their members can do through them.</source>
            <translation>在树中添加用户组，即可在此查看成员通过用户组获得的权限。</translation>
        </message>
        <message>
            <source>Add people</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>Add people in the tree, and see here what they can do.</source>
            <translation>在树中添加人员，即可在此查看其权限。</translation>
        </message>
        <message>
            <source>Add people with the plus over the structure, one by one or from a table.</source>
            <translation>点击结构上方的加号添加人员，可逐个添加，也可从表格导入。</translation>
        </message>
        <message>
            <source>Add people, groups and policies in the tree, and see here how they hang together.</source>
            <translation>在树中添加人员、用户组和权限策略，即可在此查看它们之间的关系。</translation>
        </message>
        <message>
            <source>Add people…</source>
            <translation>添加人员…</translation>
        </message>
        <message>
            <source>Add roles in the tree, and see here what those who assume them can do.</source>
            <translation>在树中添加角色，即可在此查看扮演角色后拥有的权限。</translation>
        </message>
        <message>
            <source>Add to groups</source>
            <translation>添加到用户组</translation>
        </message>
        <message>
            <source>Add to group…</source>
            <translation>添加到用户组…</translation>
        </message>
        <message>
            <source>Add to the plan</source>
            <translation>添加到方案</translation>
        </message>
        <message>
            <source>Add to {groups}</source>
            <translation>添加到 {groups}</translation>
        </message>
        <message>
            <source>Add users…</source>
            <translation>添加用户…</translation>
        </message>
        <message>
            <source>Add {name}</source>
            <translation>添加 {name}</translation>
        </message>
        <message>
            <source>Add {users} to {groups}</source>
            <translation>将 {users} 添加到 {groups}</translation>
        </message>
        <message>
            <source>Add {version} of {name}</source>
            <translation>为 {name} 添加版本 {version}</translation>
        </message>
        <message>
            <source>Against the branch {name}</source>
            <translation>与分支 {name} 相比</translation>
        </message>
        <message>
            <source>Against the saved file</source>
            <translation>与已保存的文件相比</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>别名</translation>
        </message>
        <message>
            <source>All but these</source>
            <translation>除以下操作外</translation>
        </message>
        <message>
            <source>All but these resources (NotResource) is kept as it is. Edit it in JSON.</source>
            <translation>NotResource（除以下资源外）将原样保留，请在 JSON 中编辑。</translation>
        </message>
        <message>
            <source>All control policies</source>
            <translation>所有管控策略</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>所有用户组</translation>
        </message>
        <message>
            <source>All policies</source>
            <translation>所有权限策略</translation>
        </message>
        <message>
            <source>All resource groups</source>
            <translation>所有资源组</translation>
        </message>
        <message>
            <source>All roles</source>
            <translation>所有角色</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>全部云服务</translation>
        </message>
        <message>
            <source>All users</source>
            <translation>所有用户</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>允许</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>允许</translation>
        </message>
        <message>
            <source>Allowed, but perhaps not on every resource</source>
            <translation>允许，但可能并非对所有资源</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>已存在</translation>
        </message>
        <message>
            <source>Always, as it was asked</source>
            <translation>按当前查询条件始终允许</translation>
        </message>
        <message>
            <source>Always, of everybody</source>
            <translation>强制所有用户</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>As asked</source>
            <translation>符合查询条件</translation>
        </message>
        <message>
            <source>As each user is set up</source>
            <translation>依赖每个用户的独立配置</translation>
        </message>
        <message>
            <source>As planned on {date} · made by Ramkeep</source>
            <translation>方案日期 {date} · 由 Ramkeep 生成</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>查询</translation>
        </message>
        <message>
            <source>Ask about one action, spelled out, such as ecs:DescribeInstances.</source>
            <translation>请查询一个完整的操作，例如 ecs:DescribeInstances。</translation>
        </message>
        <message>
            <source>Ask in a sentence</source>
            <translation>用一句话查询</translation>
        </message>
        <message>
            <source>Ask the plan</source>
            <translation>查询权限</translation>
        </message>
        <message>
            <source>Asked for every resource: which one is meant is not known here. Name it below.</source>
            <translation>已按所有资源查询，因为无法确定所指的资源。请在下方指定。</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>正在查询…</translation>
        </message>
        <message>
            <source>Assumed: {text}</source>
            <translation>假定：{text}</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>At the time</source>
            <translation>请求时间</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>授权</translation>
        </message>
        <message>
            <source>Attach policies</source>
            <translation>添加权限策略</translation>
        </message>
        <message>
            <source>Attach policies in the tree, or look at services nobody has.</source>
            <translation>在树中添加权限策略，或查看尚未授权的云服务。</translation>
        </message>
        <message>
            <source>Attach policy…</source>
            <translation>添加权限策略…</translation>
        </message>
        <message>
            <source>Attach to…</source>
            <translation>授权给…</translation>
        </message>
        <message>
            <source>Attach {policies} to {principals}</source>
            <translation>将 {policies} 授权给 {principals}</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>已授权</translation>
        </message>
        <message>
            <source>Attached policy</source>
            <translation>授权</translation>
        </message>
        <message>
            <source>Attached to</source>
            <translation>授权给</translation>
        </message>
        <message>
            <source>Attached to {principal}</source>
            <translation>授权给{principal}</translation>
        </message>
        <message>
            <source>Authenticator app</source>
            <translation>虚拟 MFA 设备</translation>
        </message>
        <message>
            <source>Become an administrator without being one</source>
            <translation>将自己提升为管理员</translation>
        </message>
        <message>
            <source>Begin with nothing</source>
            <translation>从零开始</translation>
        </message>
        <message>
            <source>Both versions say the same.</source>
            <translation>两个版本内容相同。</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>分支</translation>
        </message>
        <message>
            <source>Branch here…</source>
            <translation>在此创建分支…</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>分支</translation>
        </message>
        <message>
            <source>Bring it into</source>
            <translation>导入到</translation>
        </message>
        <message>
            <source>Build a resource</source>
            <translation>构造资源</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>By HTTPS</source>
            <translation>通过 HTTPS</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手动处理</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>CIS Alibaba Cloud Foundation Benchmark 2.0: {numbers}</source>
            <translation>基线：CIS Alibaba Cloud Foundation Benchmark 2.0，{numbers}</translation>
        </message>
        <message>
            <source>Calls the API</source>
            <translation>OpenAPI 调用访问</translation>
        </message>
        <message>
            <source>Can be used in the console</source>
            <translation>可用于控制台</translation>
        </message>
        <message>
            <source>Can do</source>
            <translation>拥有的权限</translation>
        </message>
        <message>
            <source>Can {who} call {action}?</source>
            <translation>{who} 能否调用 {action}？</translation>
        </message>
        <message>
            <source>Can …</source>
            <translation>能否…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change logon, groups, policies and tags of all of them in one step.</source>
            <translation>一次性修改所选用户的登录设置、用户组、权限策略和标签。</translation>
        </message>
        <message>
            <source>Change the condition on {key}</source>
            <translation>修改 {key} 的条件</translation>
        </message>
        <message>
            <source>Change who may do what</source>
            <translation>修改授权关系</translation>
        </message>
        <message>
            <source>Change {field}</source>
            <translation>修改：{field}</translation>
        </message>
        <message>
            <source>Change {field} of {name}</source>
            <translation>修改 {name}：{field}</translation>
        </message>
        <message>
            <source>Change: {field}</source>
            <translation>修改：{field}</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Changes everything</source>
            <translation>全部修改操作</translation>
        </message>
        <message>
            <source>Changes that were not saved last time are back. Save them, or undo them by opening the file again.</source>
            <translation>已恢复上次未保存的更改。请保存，或重新打开文件以放弃更改。</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>字符数</translation>
        </message>
        <message>
            <source>Characters of one control policy</source>
            <translation>单个管控策略的字符数</translation>
        </message>
        <message>
            <source>Characters of one policy</source>
            <translation>单个权限策略的字符数</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查清单</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose a policy, a role or a control policy to see and change what it allows.</source>
            <translation>选择权限策略、角色或管控策略，查看和修改其允许的操作。</translation>
        </message>
        <message>
            <source>Choose a problem to see why it matters.</source>
            <translation>选择一个问题，查看其影响。</translation>
        </message>
        <message>
            <source>Choose anything to see and change its fields on the right.</source>
            <translation>选中任意对象，即可在右侧查看和修改其属性。</translation>
        </message>
        <message>
            <source>Choose at least one action.</source>
            <translation>请至少选择一个操作。</translation>
        </message>
        <message>
            <source>Choose at least one resource.</source>
            <translation>请至少选择一个资源。</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose something else</source>
            <translation>重新选择</translation>
        </message>
        <message>
            <source>Choose what tells of the account: a folder of answers of RAM, a credential report, or policies as JSON. Nothing is changed until you say so, and nothing leaves this computer.</source>
            <translation>选择账号数据：RAM 返回结果的文件夹、用户凭证报告或 JSON 格式的权限策略。确认之前不会有任何更改，数据也不会离开本机。</translation>
        </message>
        <message>
            <source>Choose who may use it.</source>
            <translation>请选择主体。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>请求条件</translation>
        </message>
        <message>
            <source>Circumstances ({count})</source>
            <translation>请求条件 ({count})</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
        <message numerus="yes">
            <source>Click to see its %n action(s)</source>
            <translation>
                <numerusform>点击查看其 %n 个操作</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close plan</source>
            <translation>关闭方案</translation>
        </message>
        <message>
            <source>Close the text</source>
            <translation>关闭策略内容</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Columns of users, groups and roles, policies and services. Left and right follow what is tied together, up and down stay in the column, Enter chooses. The tree shows the same as a list.</source>
            <translation>各列依次为用户、用户组和角色、权限策略、云服务。左右方向键沿关联移动，上下方向键在列内移动，回车键选中。树以列表形式显示相同内容。</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Compare with nothing</source>
            <translation>不对比</translation>
        </message>
        <message>
            <source>Compare with {version}</source>
            <translation>与 {version} 对比</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>对比对象</translation>
        </message>
        <message>
            <source>Console logon</source>
            <translation>控制台登录</translation>
        </message>
        <message>
            <source>Console logon, and MFA must be bound</source>
            <translation>允许控制台登录，且必须绑定 MFA</translation>
        </message>
        <message>
            <source>Control policies</source>
            <translation>管控策略</translation>
        </message>
        <message>
            <source>Control policies of one level</source>
            <translation>单个层级的管控策略</translation>
        </message>
        <message>
            <source>Control policies of {level} leave only a part of it.</source>
            <translation>{level} 的管控策略只允许其中一部分。</translation>
        </message>
        <message>
            <source>Control policies, level {level}</source>
            <translation>管控策略，层级 {level}</translation>
        </message>
        <message>
            <source>Control policy</source>
            <translation>管控策略</translation>
        </message>
        <message>
            <source>Control policy of the level {name}</source>
            <translation>层级 {name} 的管控策略绑定</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the answer</source>
            <translation>复制结果</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>复制策略内容</translation>
        </message>
        <message>
            <source>Custom policies</source>
            <translation>自定义策略</translation>
        </message>
        <message>
            <source>Custom policies of one group</source>
            <translation>单个用户组的自定义策略</translation>
        </message>
        <message>
            <source>Custom policies of one role</source>
            <translation>单个角色的自定义策略</translation>
        </message>
        <message>
            <source>Custom policies of one user</source>
            <translation>单个用户的自定义策略</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>危险</translation>
        </message>
        <message>
            <source>Date and time: {what}</source>
            <translation>日期和时间：{what}</translation>
        </message>
        <message>
            <source>Default version</source>
            <translation>默认版本</translation>
        </message>
        <message>
            <source>Delete databases (RDS)</source>
            <translation>删除数据库 (RDS)</translation>
        </message>
        <message>
            <source>Delete servers (ECS)</source>
            <translation>删除云服务器 (ECS)</translation>
        </message>
        <message>
            <source>Delete stored files or buckets (OSS)</source>
            <translation>删除文件或存储空间 (OSS)</translation>
        </message>
        <message>
            <source>Deny</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>解除授权</translation>
        </message>
        <message>
            <source>Detach policies</source>
            <translation>移除权限策略</translation>
        </message>
        <message>
            <source>Detach {policies} from {principals}</source>
            <translation>解除 {principals} 的 {policies} 授权</translation>
        </message>
        <message>
            <source>Digits are required</source>
            <translation>必须包含数字</translation>
        </message>
        <message>
            <source>Discard draft</source>
            <translation>放弃草稿</translation>
        </message>
        <message>
            <source>Display name</source>
            <translation>显示名称</translation>
        </message>
        <message>
            <source>Do everything in the account</source>
            <translation>拥有账号的全部权限</translation>
        </message>
        <message>
            <source>Do not ignore</source>
            <translation>取消忽略</translation>
        </message>
        <message>
            <source>Do not ignore: {what}</source>
            <translation>取消忽略：{what}</translation>
        </message>
        <message>
            <source>Do what: delete ecs instance</source>
            <translation>例如 delete ecs instance</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Drag users onto a group, and policies onto users, groups and roles.</source>
            <translation>将用户拖到用户组，将权限策略拖到用户、用户组或角色。</translation>
        </message>
        <message>
            <source>Drawing…</source>
            <translation>正在绘制…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Duplicate {name}</source>
            <translation>创建 {name} 的副本</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>创建副本…</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>ECS instances</source>
            <translation>ECS 实例</translation>
        </message>
        <message>
            <source>Earlier passwords that may not come back</source>
            <translation>历史密码检查数</translation>
        </message>
        <message numerus="yes">
            <source>Edit %n user(s)</source>
            <translation>
                <numerusform>编辑 %n 个用户</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit together…</source>
            <translation>批量编辑…</translation>
        </message>
        <message>
            <source>Edit users together…</source>
            <translation>批量编辑用户…</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>编辑 {name}</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>效果</translation>
        </message>
        <message>
            <source>Empty plan</source>
            <translation>空方案</translation>
        </message>
        <message>
            <source>Enter shows them one by one</source>
            <translation>按回车键逐个显示</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Every check passes.</source>
            <translation>所有检查均通过。</translation>
        </message>
        <message>
            <source>Every resource</source>
            <translation>所有资源</translation>
        </message>
        <message>
            <source>Every resource (*)</source>
            <translation>所有资源 (*)</translation>
        </message>
        <message>
            <source>Every service</source>
            <translation>所有云服务</translation>
        </message>
        <message>
            <source>Every user, every service, every action.</source>
            <translation>涵盖每个用户、每个云服务、每个操作。</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Everything but {actions}</source>
            <translation>除 {actions} 外的全部操作</translation>
        </message>
        <message>
            <source>Everything in every service</source>
            <translation>所有云服务的全部操作</translation>
        </message>
        <message>
            <source>Everything in {service}</source>
            <translation>{service} 的全部操作</translation>
        </message>
        <message>
            <source>Everything, in every service</source>
            <translation>所有云服务的全部权限</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>判断过程</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Files for the alicloud provider</source>
            <translation>用于 alicloud provider 的文件</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filter actions</source>
            <translation>筛选操作</translation>
        </message>
        <message>
            <source>Filter names</source>
            <translation>筛选名称</translation>
        </message>
        <message>
            <source>Filter services</source>
            <translation>筛选云服务</translation>
        </message>
        <message>
            <source>Filter services and actions</source>
            <translation>筛选云服务和操作</translation>
        </message>
        <message>
            <source>First-day plan</source>
            <translation>初始方案</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>选择保存文件夹</translation>
        </message>
        <message>
            <source>For those who answer for the account: who can do what, what is dangerous, and what was decided.</source>
            <translation>面向账号负责人：权限分布、高危权限以及已作出的决定。</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>表单</translation>
        </message>
        <message>
            <source>Form of the question</source>
            <translation>查询方式</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>From a folder of answers of RAM, or a credential report</source>
            <translation>从 RAM 返回结果的文件夹或用户凭证报告导入</translation>
        </message>
        <message>
            <source>From the address</source>
            <translation>源 IP</translation>
        </message>
        <message>
            <source>From {before} to {after}</source>
            <translation>从 {before} 到 {after}</translation>
        </message>
        <message>
            <source>Go to policy</source>
            <translation>转到权限策略</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>图</translation>
        </message>
        <message>
            <source>Graph of the plan</source>
            <translation>方案关系图</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>用户组</translation>
        </message>
        <message>
            <source>Group {name}</source>
            <translation>用户组 {name}</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>用户组</translation>
        </message>
        <message>
            <source>Groups and roles</source>
            <translation>用户组和角色</translation>
        </message>
        <message>
            <source>Groups of one user</source>
            <translation>单个用户加入的用户组</translation>
        </message>
        <message>
            <source>Has a Deny</source>
            <translation>含拒绝语句</translation>
        </message>
        <message>
            <source>Have encryption keys deleted (KMS)</source>
            <translation>删除加密密钥 (KMS)</translation>
        </message>
        <message>
            <source>Hide code</source>
            <translation>隐藏验证码</translation>
        </message>
        <message>
            <source>Hide problems</source>
            <translation>收起问题</translation>
        </message>
        <message>
            <source>Hide this statement</source>
            <translation>收起语句</translation>
        </message>
        <message>
            <source>Hide what this grants</source>
            <translation>收起授予的权限</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Holds in</source>
            <translation>资源范围</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>How much of each limit this plan uses. Of a limit for one user, group, role or policy, the fullest one is shown.</source>
            <translation>此方案对各项配额的使用情况。针对单个用户、用户组、角色或权限策略的配额，显示用量最高的一个。</translation>
        </message>
        <message>
            <source>How to go on</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Identity provider</source>
            <translation>身份提供商</translation>
        </message>
        <message>
            <source>If instead {text}: {outcome}</source>
            <translation>若改为：{text}；结果：{outcome}</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>忽略</translation>
        </message>
        <message numerus="yes">
            <source>Ignore %n problem(s)</source>
            <translation>
                <numerusform>忽略 %n 个问题</numerusform>
            </translation>
        </message>
        <message>
            <source>Ignore: {what}</source>
            <translation>忽略：{what}</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>已忽略</translation>
        </message>
        <message>
            <source>Ignored problems</source>
            <translation>已忽略的问题</translation>
        </message>
        <message>
            <source>Ignored since {date}: {reason}</source>
            <translation>自 {date} 起忽略：{reason}</translation>
        </message>
        <message>
            <source>Ignored: {reason}</source>
            <translation>已忽略：{reason}</translation>
        </message>
        <message>
            <source>Ignore…</source>
            <translation>忽略…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import an account</source>
            <translation>导入账号</translation>
        </message>
        <message>
            <source>Import an account…</source>
            <translation>导入账号…</translation>
        </message>
        <message>
            <source>Import {what}</source>
            <translation>导入 {what}</translation>
        </message>
        <message>
            <source>Imported: {what}</source>
            <translation>已导入：{what}</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>In a resource group only</source>
            <translation>仅限资源组</translation>
        </message>
        <message>
            <source>In alphabetical order</source>
            <translation>按字母顺序</translation>
        </message>
        <message>
            <source>In no directory</source>
            <translation>未加入资源目录</translation>
        </message>
        <message>
            <source>In no group</source>
            <translation>未加入用户组</translation>
        </message>
        <message>
            <source>In other circumstances</source>
            <translation>其他请求条件下</translation>
        </message>
        <message>
            <source>In the resource group</source>
            <translation>所在资源组</translation>
        </message>
        <message>
            <source>In the vault</source>
            <translation>在保险库中</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>It counts for resources in the resource group {groups} alone</source>
            <translation>仅对资源组 {groups} 中的资源生效</translation>
        </message>
        <message>
            <source>It does not cover the action {action}: it has {values}</source>
            <translation>语句不包含操作 {action}，语句中为 {values}</translation>
        </message>
        <message>
            <source>It does not cover {resource}: it has {values}</source>
            <translation>未覆盖资源：{resource}；语句中为 {values}</translation>
        </message>
        <message>
            <source>It does not name the caller: it has {values}</source>
            <translation>主体不包含调用者，语句中为 {values}</translation>
        </message>
        <message>
            <source>It leaves out the action {action}: it has {values}</source>
            <translation>语句排除了操作 {action}，语句中为 {values}</translation>
        </message>
        <message>
            <source>It leaves out the resource {resource}: it has {values}</source>
            <translation>已排除资源：{resource}；语句中为 {values}</translation>
        </message>
        <message>
            <source>It may be allowed where the resource lies in a resource group ({names}): name the group.</source>
            <translation>如果资源位于资源组中，可能允许（{names}）：请指定资源组。</translation>
        </message>
        <message>
            <source>It stays in the plan with your reason and the date of today, and the report shows it. It can be undone.</source>
            <translation>问题会连同原因和当天日期保留在方案中，并显示在报告里。此操作可以撤销。</translation>
        </message>
        <message>
            <source>Its text is not known here, so it counts as granting nothing. Import it to be sure.</source>
            <translation>策略内容未知，因此按未授予任何权限处理。导入策略内容后可得到准确结果。</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Key of the tag</source>
            <translation>标签键</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>L list · R read · W write · A every action · small letter: on some resources alone, or under conditions · empty: nothing. Administrators can do everything everywhere.</source>
            <translation>L 列出 · R 读取 · W 写入 · A 全部操作 · 小写字母：仅限部分资源或附带条件 · 空白：无权限。管理员拥有全部权限。</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Last console logon</source>
            <translation>上次控制台登录</translation>
        </message>
        <message>
            <source>Least characters</source>
            <translation>最小长度</translation>
        </message>
        <message>
            <source>Least different characters</source>
            <translation>最少不同字符数</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Left over when Ramkeep ended without saving it</source>
            <translation>Ramkeep 上次退出时未保存</translation>
        </message>
        <message>
            <source>Lets its members do</source>
            <translation>成员获得的权限</translation>
        </message>
        <message>
            <source>Levels, from the root down</source>
            <translation>层级（从 Root 资源夹向下）</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>配额</translation>
        </message>
        <message>
            <source>Limits of the account</source>
            <translation>账号配额</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Lines of both versions</source>
            <translation>两个版本的内容对比</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列出</translation>
        </message>
        <message>
            <source>Lists everything</source>
            <translation>全部列出操作</translation>
        </message>
        <message>
            <source>Logs on as</source>
            <translation>登录名称</translation>
        </message>
        <message>
            <source>Longest session, in seconds</source>
            <translation>最大会话时间（秒）</translation>
        </message>
        <message>
            <source>Looking for problems…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>Lowercase letters are required</source>
            <translation>必须包含小写字母</translation>
        </message>
        <message>
            <source>MFA</source>
            <translation>MFA</translation>
        </message>
        <message>
            <source>MFA at console logon</source>
            <translation>控制台登录时的 MFA</translation>
        </message>
        <message>
            <source>MFA device</source>
            <translation>MFA 设备</translation>
        </message>
        <message>
            <source>MFA devices</source>
            <translation>MFA 设备</translation>
        </message>
        <message>
            <source>MFA of the owner</source>
            <translation>主账号 MFA</translation>
        </message>
        <message>
            <source>Make stored files public (OSS)</source>
            <translation>公开存储的文件 (OSS)</translation>
        </message>
        <message numerus="yes">
            <source>Making sense of %n file(s)…</source>
            <translation>
                <numerusform>正在解析 %n 个文件…</numerusform>
            </translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>矩阵</translation>
        </message>
        <message>
            <source>May assume the role</source>
            <translation>可扮演角色</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>用户组成员</translation>
        </message>
        <message>
            <source>Membership of {user} in {group}</source>
            <translation>{user} 在 {group} 中的成员关系</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>修复</translation>
        </message>
        <message numerus="yes">
            <source>Mend all %n of this kind</source>
            <translation>
                <numerusform>修复全部 %n 个同类问题</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend all: {title}</source>
            <translation>全部修复：{title}</translation>
        </message>
        <message>
            <source>Menu of statement {number}</source>
            <translation>语句 {number} 的菜单</translation>
        </message>
        <message>
            <source>Met: {condition} ({given})</source>
            <translation>满足：{condition}（{given}）</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Most powerful first</source>
            <translation>按权限从高到低</translation>
        </message>
        <message>
            <source>Most used first</source>
            <translation>按使用数从多到少</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Must bind MFA at next logon</source>
            <translation>下次登录时必须绑定 MFA</translation>
        </message>
        <message>
            <source>Must choose a new password at next logon</source>
            <translation>下次登录时必须重置密码</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Names of products</source>
            <translation>产品名称</translation>
        </message>
        <message>
            <source>Nearly full</source>
            <translation>接近上限</translation>
        </message>
        <message>
            <source>Needs a name</source>
            <translation>缺少名称</translation>
        </message>
        <message>
            <source>Networks from which users may log on</source>
            <translation>登录掩码（允许登录的网段）</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>New control policy…</source>
            <translation>新建管控策略…</translation>
        </message>
        <message>
            <source>New empty plan</source>
            <translation>新建空方案</translation>
        </message>
        <message>
            <source>New first-day plan</source>
            <translation>新建初始方案</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>新建用户组…</translation>
        </message>
        <message>
            <source>New policy…</source>
            <translation>新建权限策略…</translation>
        </message>
        <message>
            <source>New resource group…</source>
            <translation>新建资源组…</translation>
        </message>
        <message>
            <source>New role…</source>
            <translation>新建角色…</translation>
        </message>
        <message>
            <source>New user…</source>
            <translation>新建用户…</translation>
        </message>
        <message numerus="yes">
            <source>New version (RAM keeps no more than %n)</source>
            <translation>
                <numerusform>新建版本（RAM 最多保留 %n 个）</numerusform>
            </translation>
        </message>
        <message>
            <source>New version from this one</source>
            <translation>基于此版本新建</translation>
        </message>
        <message>
            <source>New, named after “{origin}”</source>
            <translation>新增，名称取自“{origin}”</translation>
        </message>
        <message>
            <source>Next problem in this text</source>
            <translation>策略内容的下一个问题</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>No action fits these words. Choose one below.</source>
            <translation>没有匹配的操作。请在下方选择。</translation>
        </message>
        <message>
            <source>No answers yet?</source>
            <translation>还没有账号数据？</translation>
        </message>
        <message>
            <source>No code in the vault</source>
            <translation>保险库中没有验证码</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>还没有用户组</translation>
        </message>
        <message>
            <source>No policies</source>
            <translation>没有权限策略</translation>
        </message>
        <message>
            <source>No policy chosen</source>
            <translation>未选择权限策略</translation>
        </message>
        <message>
            <source>No policy is limited to it</source>
            <translation>没有限于此资源组的授权</translation>
        </message>
        <message>
            <source>No policy of theirs speaks of this</source>
            <translation>其权限策略均未涉及此操作</translation>
        </message>
        <message>
            <source>No problem matches this filter</source>
            <translation>没有符合筛选条件的问题</translation>
        </message>
        <message>
            <source>No problems found</source>
            <translation>未发现问题</translation>
        </message>
        <message>
            <source>No problems in this text</source>
            <translation>策略内容没有问题</translation>
        </message>
        <message>
            <source>No roles yet</source>
            <translation>还没有角色</translation>
        </message>
        <message>
            <source>No row and column are left by the filters.</source>
            <translation>筛选后没有剩余的行和列。</translation>
        </message>
        <message>
            <source>No statement allows any of it.</source>
            <translation>没有语句允许其中任何操作。</translation>
        </message>
        <message>
            <source>No users yet</source>
            <translation>还没有用户</translation>
        </message>
        <message>
            <source>Nobody but the owner of the account</source>
            <translation>除主账号外，没有主体可以</translation>
        </message>
        <message>
            <source>Nobody can do anything yet</source>
            <translation>还没有任何权限</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>无。</translation>
        </message>
        <message>
            <source>Not known here, and may allow this: {names}. Import the text to be sure.</source>
            <translation>策略内容未知，可能允许此操作：{names}。导入策略内容后可得到准确结果。</translation>
        </message>
        <message>
            <source>Not known here, and may deny this: {names}. Import the text to be sure.</source>
            <translation>策略内容未知，可能拒绝此操作：{names}。导入策略内容后可得到准确结果。</translation>
        </message>
        <message>
            <source>Not met: {condition} ({given})</source>
            <translation>不满足：{condition}（{given}）</translation>
        </message>
        <message>
            <source>Not on every resource, perhaps on some</source>
            <translation>并非对所有资源允许，可能仅对部分资源</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>无法解析</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>未指定</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>未保存：{reason}</translation>
        </message>
        <message>
            <source>Not sure: allowed as far as is known</source>
            <translation>不确定：据已知信息为允许</translation>
        </message>
        <message>
            <source>Not sure: refused as far as is known</source>
            <translation>不确定：据已知信息为不允许</translation>
        </message>
        <message>
            <source>NotResource works as in the grammar of 2018 to 2020</source>
            <translation>NotResource 按 2018 至 2020 年的语法生效</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Note on the owner</source>
            <translation>主账号说明</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Nothing could be mended. The plan has changed meanwhile.</source>
            <translation>未能修复，方案已发生变化。</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>没有差异</translation>
        </message>
        <message>
            <source>Nothing else refers to this.</source>
            <translation>没有其他对象引用它。</translation>
        </message>
        <message>
            <source>Nothing is granted</source>
            <translation>未授予任何权限</translation>
        </message>
        <message>
            <source>Nothing is known to be missing.</source>
            <translation>未发现缺失内容。</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>Nothing matches “{words}”</source>
            <translation>没有与“{words}”匹配的内容</translation>
        </message>
        <message>
            <source>Nothing that is known</source>
            <translation>没有已知的权限</translation>
        </message>
        <message>
            <source>Nothing to draw yet</source>
            <translation>还没有可显示的内容</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>没有可重做的操作</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>没有可撤销的操作</translation>
        </message>
        <message>
            <source>Nothing was asked yet</source>
            <translation>还没有查询记录</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>On every resource</source>
            <translation>所有资源</translation>
        </message>
        <message>
            <source>On some resources</source>
            <translation>部分资源</translation>
        </message>
        <message>
            <source>On, and MFA must be bound</source>
            <translation>开启，且必须绑定 MFA</translation>
        </message>
        <message>
            <source>Only JSON can show this text: it has mistakes, or far too many statements for RAM.</source>
            <translation>此内容只能以 JSON 显示：存在语法错误，或语句数远超 RAM 上限。</translation>
        </message>
        <message>
            <source>Only changes</source>
            <translation>仅看变更</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>仅看差异</translation>
        </message>
        <message>
            <source>Only of the chosen object</source>
            <translation>仅看所选对象</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n people are read.</source>
            <translation>
                <numerusform>仅读取前 %n 名人员。</numerusform>
            </translation>
        </message>
        <message>
            <source>Only what you change here is changed. All of it is one step to undo.</source>
            <translation>只会更改此处修改的内容，所有更改可一步撤销。</translation>
        </message>
        <message>
            <source>Only when</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Open in the tree</source>
            <translation>在树中打开</translation>
        </message>
        <message>
            <source>Open plans</source>
            <translation>已打开的方案</translation>
        </message>
        <message>
            <source>Open problems</source>
            <translation>待处理的问题</translation>
        </message>
        <message>
            <source>Open servers to the internet (security groups)</source>
            <translation>向公网开放服务器（安全组）</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>运算符</translation>
        </message>
        <message>
            <source>Order of rows</source>
            <translation>行排序</translation>
        </message>
        <message>
            <source>Other conditions</source>
            <translation>其他条件</translation>
        </message>
        <message>
            <source>Other keys</source>
            <translation>其他条件键</translation>
        </message>
        <message>
            <source>Other ways of verification</source>
            <translation>其他验证方式</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>已超出配额</translation>
        </message>
        <message>
            <source>Owner of the account</source>
            <translation>主账号</translation>
        </message>
        <message>
            <source>Owner of the account, who cannot assume roles</source>
            <translation>主账号，不能扮演角色</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>Passed over: {words}</source>
            <translation>已忽略：{words}</translation>
        </message>
        <message>
            <source>Password policy</source>
            <translation>密码策略</translation>
        </message>
        <message>
            <source>Passwords known from leaks are refused when the API sets them</source>
            <translation>通过 API 设置密码时拒绝已泄露的密码</translation>
        </message>
        <message>
            <source>Paste a column of names, or lines of a table with a row of headings: name, display name, e-mail, mobile, groups, comments.</source>
            <translation>粘贴一列名称，或带表头的表格：name、display name、e-mail、mobile、groups、comments。</translation>
        </message>
        <message>
            <source>People and programs</source>
            <translation>人员与程序</translation>
        </message>
        <message>
            <source>People, one a line</source>
            <translation>人员，每行一个</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>权限方案</translation>
        </message>
        <message>
            <source>Plan menu</source>
            <translation>方案菜单</translation>
        </message>
        <message>
            <source>Plans (*.json);;All files (*)</source>
            <translation>方案 (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>权限策略</translation>
        </message>
        <message>
            <source>Policies as JSON</source>
            <translation>JSON 权限策略</translation>
        </message>
        <message>
            <source>Policies at account scope</source>
            <translation>账号级别的权限策略</translation>
        </message>
        <message>
            <source>Policies limited to it</source>
            <translation>限于此资源组的授权</translation>
        </message>
        <message>
            <source>Policies on the resource group {group}</source>
            <translation>资源组 {group} 级别的权限策略</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>权限策略</translation>
        </message>
        <message>
            <source>Policy as JSON</source>
            <translation>JSON 策略内容</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>报告预览</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Problems of the plan</source>
            <translation>方案的问题</translation>
        </message>
        <message>
            <source>Problems that were accepted</source>
            <translation>已接受的问题</translation>
        </message>
        <message>
            <source>Put {version} in force</source>
            <translation>将 {version} 设为默认版本</translation>
        </message>
        <message>
            <source>Put {version} of {name} in force</source>
            <translation>将 {name} 的默认版本设为 {version}</translation>
        </message>
        <message>
            <source>Questions asked before</source>
            <translation>历史查询</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
        <message>
            <source>RAM codes</source>
            <translation>RAM 代码</translation>
        </message>
        <message>
            <source>RAM does not take this. Look at the key and the values.</source>
            <translation>RAM 不接受此条件，请检查键和值。</translation>
        </message>
        <message>
            <source>RAM no longer honors NotResource, and its statement covers nothing</source>
            <translation>RAM 不再支持 NotResource，该语句不匹配任何资源</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Read and change</source>
            <translation>读取和修改</translation>
        </message>
        <message>
            <source>Reading the files…</source>
            <translation>正在读取文件…</translation>
        </message>
        <message>
            <source>Reads everything</source>
            <translation>全部读取操作</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>Redo: {label}</source>
            <translation>重做：{label}</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不符合要求</translation>
        </message>
        <message>
            <source>Refused: a Deny covers it</source>
            <translation>不允许：命中拒绝语句（显式拒绝）</translation>
        </message>
        <message>
            <source>Refused: nothing allows it</source>
            <translation>不允许：没有策略允许（隐式拒绝）</translation>
        </message>
        <message>
            <source>Refuses: {what}</source>
            <translation>拒绝：{what}</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n object(s)?</source>
            <translation>
                <numerusform>删除 %n 个对象？</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove {kind} {name}?</source>
            <translation>删除{kind} {name}？</translation>
        </message>
        <message>
            <source>Remove {names}</source>
            <translation>删除 {names}</translation>
        </message>
        <message>
            <source>Remove {text}</source>
            <translation>删除 {text}</translation>
        </message>
        <message>
            <source>Remove {version}</source>
            <translation>删除 {version}</translation>
        </message>
        <message>
            <source>Remove {version} of {name}</source>
            <translation>删除 {name} 的版本 {version}</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Rename {name} to {new}</source>
            <translation>将 {name} 重命名为 {new}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Resource directory</source>
            <translation>资源目录</translation>
        </message>
        <message>
            <source>Resource group</source>
            <translation>资源组</translation>
        </message>
        <message>
            <source>Resource groups</source>
            <translation>资源组</translation>
        </message>
        <message>
            <source>Resource policy</source>
            <translation>资源策略</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Review and export</source>
            <translation>审阅与导出</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Role {name}</source>
            <translation>角色 {name}</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as HTML…</source>
            <translation>保存为 HTML…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>保存为 PDF…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Save the script…</source>
            <translation>保存脚本…</translation>
        </message>
        <message>
            <source>Save this script and run “sh collect.sh” where the command aliyun is configured for somebody with AliyunRAMReadOnlyAccess. It only reads, and makes a folder ram-answers to choose here.</source>
            <translation>保存此脚本，在已配置 aliyun 命令行（具有 AliyunRAMReadOnlyAccess 权限）的环境中运行“sh collect.sh”。脚本只读取数据，并生成 ram-answers 文件夹供在此选择。</translation>
        </message>
        <message>
            <source>Saved in {place}</source>
            <translation>已保存到 {place}</translation>
        </message>
        <message>
            <source>Saved: {place}</source>
            <translation>已保存：{place}</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>脚本</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search groups</source>
            <translation>搜索用户组</translation>
        </message>
        <message>
            <source>Search policies</source>
            <translation>搜索权限策略</translation>
        </message>
        <message>
            <source>Search the graph</source>
            <translation>搜索关系图</translation>
        </message>
        <message>
            <source>Search the plan</source>
            <translation>搜索方案</translation>
        </message>
        <message>
            <source>Search the problems</source>
            <translation>搜索问题</translation>
        </message>
        <message>
            <source>Search users</source>
            <translation>搜索用户</translation>
        </message>
        <message>
            <source>Search users, groups and roles</source>
            <translation>搜索用户、用户组和角色</translation>
        </message>
        <message>
            <source>Search: read bucket, ecs:Describe*</source>
            <translation>搜索：read bucket、ecs:Describe*</translation>
        </message>
        <message>
            <source>Security key</source>
            <translation>U2F 安全密钥</translation>
        </message>
        <message>
            <source>Security preferences</source>
            <translation>安全设置</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>云服务</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>云服务</translation>
        </message>
        <message>
            <source>Services that anybody has</source>
            <translation>已授权的云服务</translation>
        </message>
        <message>
            <source>Session policy</source>
            <translation>会话策略</translation>
        </message>
        <message>
            <source>Set a tag</source>
            <translation>设置标签</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>设置项</translation>
        </message>
        <message>
            <source>Settings of the account</source>
            <translation>账号设置</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Shell scripts (*.sh)</source>
            <translation>Shell 脚本 (*.sh)</translation>
        </message>
        <message>
            <source>Show JSON</source>
            <translation>查看 JSON</translation>
        </message>
        <message>
            <source>Show all services</source>
            <translation>显示全部云服务</translation>
        </message>
        <message>
            <source>Show code</source>
            <translation>显示验证码</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Show in Problems</source>
            <translation>在“问题”中查看</translation>
        </message>
        <message>
            <source>Show its actions</source>
            <translation>查看操作</translation>
        </message>
        <message>
            <source>Show people with the same groups and policies as one, and policies with the same holders</source>
            <translation>将用户组和权限策略相同的人员合并显示，并将授权对象相同的权限策略合并显示</translation>
        </message>
        <message>
            <source>Show problems</source>
            <translation>展开问题</translation>
        </message>
        <message>
            <source>Show this statement</source>
            <translation>展开语句</translation>
        </message>
        <message>
            <source>Show what this grants</source>
            <translation>展开授予的权限</translation>
        </message>
        <message>
            <source>Show where it is</source>
            <translation>定位</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Some device</source>
            <translation>未知类型的设备</translation>
        </message>
        <message numerus="yes">
            <source>Something of the account is missing: see %n note(s).</source>
            <translation>
                <numerusform>账号数据有缺失：请查看 %n 条说明。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sort of resource</source>
            <translation>资源类型</translation>
        </message>
        <message>
            <source>Source: {text}</source>
            <translation>来源：{text}</translation>
        </message>
        <message>
            <source>Start a plan</source>
            <translation>开始规划权限</translation>
        </message>
        <message>
            <source>Statement {number}</source>
            <translation>语句 {number}</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>语句</translation>
        </message>
        <message>
            <source>Stop comparing</source>
            <translation>结束对比</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>结构</translation>
        </message>
        <message>
            <source>Such as 203.0.113.0/24, with spaces between them; empty means all.</source>
            <translation>例如 203.0.113.0/24，多个网段以空格分隔；留空表示不限制。</translation>
        </message>
        <message>
            <source>Switch off the record of what was done (ActionTrail)</source>
            <translation>关闭操作审计 (ActionTrail)</translation>
        </message>
        <message>
            <source>Symbols are required</source>
            <translation>必须包含符号</translation>
        </message>
        <message>
            <source>System policies</source>
            <translation>系统策略</translation>
        </message>
        <message>
            <source>System policies of one group</source>
            <translation>单个用户组的系统策略</translation>
        </message>
        <message>
            <source>System policies of one role</source>
            <translation>单个角色的系统策略</translation>
        </message>
        <message>
            <source>System policies of one user</source>
            <translation>单个用户的系统策略</translation>
        </message>
        <message>
            <source>Tab indents, F6 leaves the text, Ctrl+Space offers what fits.</source>
            <translation>Tab 缩进，F6 离开编辑区，Ctrl+Space 显示补全。</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Tags of one user</source>
            <translation>单个用户的标签</translation>
        </message>
        <message>
            <source>Take out of groups</source>
            <translation>移出用户组</translation>
        </message>
        <message>
            <source>Take out of {group}</source>
            <translation>移出 {group}</translation>
        </message>
        <message>
            <source>Take out of {group} only</source>
            <translation>仅移出 {group}</translation>
        </message>
        <message>
            <source>Take out what the account does not have</source>
            <translation>删除账号中不存在的内容</translation>
        </message>
        <message>
            <source>Take {name} away</source>
            <translation>移除 {name}</translation>
        </message>
        <message>
            <source>Take {users} out of {groups}</source>
            <translation>将 {users} 移出 {groups}</translation>
        </message>
        <message>
            <source>Taken as the first of:</source>
            <translation>已采用以下第一项：</translation>
        </message>
        <message>
            <source>Taken from its name, not from its text.</source>
            <translation>根据策略名称推断，并非来自策略内容。</translation>
        </message>
        <message>
            <source>Taken from its name, not from its text. Import the text to be sure.</source>
            <translation>根据策略名称推断，并非来自策略内容。导入策略内容后可得到准确结果。</translation>
        </message>
        <message>
            <source>Taken from names, not from texts: {names}</source>
            <translation>根据名称推断，并非来自策略内容：{names}</translation>
        </message>
        <message>
            <source>Taken from the name of the policy, not from its text: {names}. Import the text to be sure.</source>
            <translation>根据策略名称推断，并非来自策略内容：{names}。导入策略内容后可得到准确结果。</translation>
        </message>
        <message>
            <source>Taken from the name, and may grant more than that: {names}. Import the text to be sure.</source>
            <translation>根据名称推断，实际授予的权限可能更多：{names}。导入策略内容后可得到准确结果。</translation>
        </message>
        <message>
            <source>Tell the account's ID on the right, so that trust policies that name it are understood.</source>
            <translation>请在右侧填写账号 ID，以便正确解析引用该账号的信任策略。</translation>
        </message>
        <message>
            <source>Terraform</source>
            <translation>Terraform</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>短信</translation>
        </message>
        <message>
            <source>Text of the policy</source>
            <translation>策略内容</translation>
        </message>
        <message>
            <source>The Sid "{sid}" is kept as it is. Edit it in JSON.</source>
            <translation>Sid“{sid}”将原样保留，请在 JSON 中编辑。</translation>
        </message>
        <message>
            <source>The catalog has no action {name}. It is allowed or not like any other name.</source>
            <translation>操作目录中没有 {name}，将按名称照常判断。</translation>
        </message>
        <message>
            <source>The management account binds control policies to them.</source>
            <translation>管理账号在这些层级上绑定管控策略。</translation>
        </message>
        <message>
            <source>The management account: nothing binds it</source>
            <translation>管理账号：不受管控策略约束</translation>
        </message>
        <message>
            <source>The owner of the account (root) always can.</source>
            <translation>主账号 (root) 始终可以。</translation>
        </message>
        <message>
            <source>The part of logon names before .onaliyun.com.</source>
            <translation>登录名称中 .onaliyun.com 之前的部分。</translation>
        </message>
        <message>
            <source>The plan does not tell the account's ID, so trust policies that name it do not match.</source>
            <translation>方案中没有账号 ID，因此引用该账号的信任策略无法匹配。</translation>
        </message>
        <message>
            <source>The plan is being checked…</source>
            <translation>正在检查方案…</translation>
        </message>
        <message>
            <source>The plan itself, for Ramkeep</source>
            <translation>方案本身，供 Ramkeep 使用</translation>
        </message>
        <message>
            <source>The plan keeps the version before until this text can be read. It stays here as a draft.</source>
            <translation>在策略内容可以解析之前，方案保留上一版本。当前内容作为草稿保存在此。</translation>
        </message>
        <message>
            <source>The plan says all of it already.</source>
            <translation>方案已包含全部内容。</translation>
        </message>
        <message>
            <source>The plan says the same as what it is compared with.</source>
            <translation>方案与对比对象内容相同。</translation>
        </message>
        <message numerus="yes">
            <source>The preview ends here; the file has %n line(s).</source>
            <translation>
                <numerusform>预览到此为止，文件共 %n 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>The role's trust policy has a say and is not in the plan. Name a role of the plan by its ARN.</source>
            <translation>角色的信任策略也参与判断，但不在方案中。请用 ARN 指定方案中的角色。</translation>
        </message>
        <message>
            <source>The service {value}</source>
            <translation>云服务 {value}</translation>
        </message>
        <message>
            <source>The text of {policy} is not known here. It may allow more.</source>
            <translation>{policy} 的内容未知，可能允许更多操作。</translation>
        </message>
        <message>
            <source>The user name may not be part of it</source>
            <translation>密码中不允许包含用户名</translation>
        </message>
        <message>
            <source>The whole account</source>
            <translation>账号级别</translation>
        </message>
        <message>
            <source>Their texts alone, a file for each</source>
            <translation>仅策略内容，每个策略一个文件</translation>
        </message>
        <message>
            <source>There are too many ways to tell them. Say more of the circumstances.</source>
            <translation>可能的条件组合过多，无法列出。请补充更多请求条件。</translation>
        </message>
        <message>
            <source>There is no resource group of this name in the plan.</source>
            <translation>方案中没有此名称的资源组。</translation>
        </message>
        <message>
            <source>There is no user, role or group called {name} in the plan.</source>
            <translation>方案中没有名为 {name} 的用户、角色或用户组。</translation>
        </message>
        <message>
            <source>There is no user, role or group of this name in the plan.</source>
            <translation>方案中没有此名称的用户、角色或用户组。</translation>
        </message>
        <message>
            <source>There is nothing to write: the plan has no policies of its own.</source>
            <translation>没有可导出的内容：方案中没有自定义策略。</translation>
        </message>
        <message>
            <source>These</source>
            <translation>包含以下操作</translation>
        </message>
        <message>
            <source>This is a text of Alibaba Cloud. It can be read here, and is changed by Alibaba Cloud alone.</source>
            <translation>这是系统策略，只读，由阿里云统一维护。</translation>
        </message>
        <message>
            <source>This is no IP address, and counts as not said.</source>
            <translation>不是 IP 地址，按未指定处理。</translation>
        </message>
        <message>
            <source>This is no question of a form that is known. Try "who can …", "can … do …", "why can … not …".</source>
            <translation>无法识别此问题。请尝试“谁可以…”、“…能否…”、“…为什么不能…”。</translation>
        </message>
        <message>
            <source>This plan</source>
            <translation>当前方案</translation>
        </message>
        <message>
            <source>This was asked for many resources at once. A Deny takes some of them out ({names}): name one.</source>
            <translation>此次查询涉及多个资源，其中部分被拒绝语句排除（{names}）：请指定一个资源。</translation>
        </message>
        <message>
            <source>This was asked for many resources at once. On some of them it may be allowed: name one.</source>
            <translation>此次查询涉及多个资源，其中部分可能允许：请指定一个资源。</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Tidy the text</source>
            <translation>格式化</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>To trust this account, tell its ID first: choose nothing in the structure.</source>
            <translation>要信任此账号，请先填写账号 ID：在结构中取消选择后即可填写。</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>树</translation>
        </message>
        <message>
            <source>Trust policy</source>
            <translation>信任策略</translation>
        </message>
        <message>
            <source>Two administrators, and groups for finance, developers and auditors, with MFA for everybody</source>
            <translation>两名管理员，财务、开发和审计用户组，所有人启用 MFA</translation>
        </message>
        <message>
            <source>Under conditions</source>
            <translation>有条件</translation>
        </message>
        <message>
            <source>Under no conditions: a policy has to change, or another resource be named</source>
            <translation>任何条件下均不允许：需要修改权限策略，或指定其他资源</translation>
        </message>
        <message>
            <source>Understood: {question}</source>
            <translation>理解为：{question}</translation>
        </message>
        <message>
            <source>Undo: {label}</source>
            <translation>撤销：{label}</translation>
        </message>
        <message>
            <source>Unsaved plan</source>
            <translation>未保存的方案</translation>
        </message>
        <message>
            <source>Uppercase letters are required</source>
            <translation>必须包含大写字母</translation>
        </message>
        <message>
            <source>Use the menu of the structure for what can be done with all of them.</source>
            <translation>可在结构的菜单中对所选对象进行批量操作。</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已使用</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>User {name}</source>
            <translation>用户 {name}</translation>
        </message>
        <message>
            <source>User, role or account</source>
            <translation>用户、角色或账号</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Users and roles of this account</source>
            <translation>此账号的用户和角色</translation>
        </message>
        <message>
            <source>Users may be idle for, in days</source>
            <translation>用户最长闲置时间（天）</translation>
        </message>
        <message>
            <source>Users may bind their DingTalk account</source>
            <translation>允许用户绑定个人钉钉账号</translation>
        </message>
        <message>
            <source>Users may change their password</source>
            <translation>允许用户修改密码</translation>
        </message>
        <message>
            <source>Users may log on with a passkey</source>
            <translation>允许用户使用通行密钥登录</translation>
        </message>
        <message>
            <source>Users may manage their AccessKeys</source>
            <translation>允许用户管理自己的 AccessKey</translation>
        </message>
        <message>
            <source>Users may manage their MFA devices</source>
            <translation>允许用户管理自己的 MFA 设备</translation>
        </message>
        <message>
            <source>Users may manage their service credentials</source>
            <translation>允许用户管理自己的服务凭证</translation>
        </message>
        <message>
            <source>Users of one group</source>
            <translation>单个用户组的用户</translation>
        </message>
        <message>
            <source>Users of the identity provider {value}</source>
            <translation>身份提供商 {value} 的用户</translation>
        </message>
        <message>
            <source>Users without group</source>
            <translation>未加入用户组的用户</translation>
        </message>
        <message>
            <source>Users {used}</source>
            <translation>用户 {used}</translation>
        </message>
        <message>
            <source>Valid for, in days</source>
            <translation>有效期（天）</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Values of the tag, with commas between them</source>
            <translation>标签值，多个以逗号分隔</translation>
        </message>
        <message>
            <source>Values, with commas between them</source>
            <translation>值，多个以逗号分隔</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Versions and text</source>
            <translation>版本与内容</translation>
        </message>
        <message>
            <source>Versions of one policy</source>
            <translation>单个权限策略的版本</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>View of the policy</source>
            <translation>策略视图</translation>
        </message>
        <message>
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>What Alibaba Cloud does not document</source>
            <translation>阿里云文档未说明的行为</translation>
        </message>
        <message>
            <source>What came nearest, and what is missing</source>
            <translation>最接近的语句及缺少的内容</translation>
        </message>
        <message>
            <source>What can be written here</source>
            <translation>可用的补全</translation>
        </message>
        <message>
            <source>What can {who} do?</source>
            <translation>{who} 可以做什么？</translation>
        </message>
        <message>
            <source>What can … do</source>
            <translation>可以做什么</translation>
        </message>
        <message>
            <source>What differs in the plan</source>
            <translation>方案的差异</translation>
        </message>
        <message>
            <source>What each can do, by service</source>
            <translation>各云服务的权限</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>What is allowed</source>
            <translation>允许的操作</translation>
        </message>
        <message>
            <source>What it means for people</source>
            <translation>对人员的影响</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>策略内容</translation>
        </message>
        <message>
            <source>What takes away</source>
            <translation>限制来源</translation>
        </message>
        <message>
            <source>What the account has one of. Each change is a step that can be undone; a new plan has the values of RAM.</source>
            <translation>账号级别的全局设置。每次修改均可撤销；新方案使用 RAM 的默认值。</translation>
        </message>
        <message>
            <source>What the account is to a resource directory</source>
            <translation>账号在资源目录中的身份</translation>
        </message>
        <message>
            <source>What these files leave out</source>
            <translation>这些文件未包含的内容</translation>
        </message>
        <message>
            <source>What these system policies grant is not known for sure: {names}.</source>
            <translation>以下系统策略授予的权限无法完全确定：{names}。</translation>
        </message>
        <message>
            <source>What they can do</source>
            <translation>可执行的操作</translation>
        </message>
        <message>
            <source>What this grants</source>
            <translation>授予的权限</translation>
        </message>
        <message>
            <source>What this leaves open</source>
            <translation>尚不确定的因素</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>读取结果</translation>
        </message>
        <message>
            <source>When a logon looks unusual</source>
            <translation>仅异常登录时</translation>
        </message>
        <message>
            <source>When it would be allowed</source>
            <translation>满足以下条件时允许</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>权限来源</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>Who can</source>
            <translation>可执行的主体</translation>
        </message>
        <message>
            <source>Who can call {action}?</source>
            <translation>谁可以调用 {action}？</translation>
        </message>
        <message>
            <source>Who can create users?</source>
            <translation>谁可以创建用户？</translation>
        </message>
        <message>
            <source>Who can delete an ECS instance?</source>
            <translation>谁可以删除 ECS 实例？</translation>
        </message>
        <message>
            <source>Who can do the dangerous things</source>
            <translation>高危操作权限</translation>
        </message>
        <message>
            <source>Who can do what</source>
            <translation>权限矩阵</translation>
        </message>
        <message>
            <source>Who can do what in the Alibaba Cloud account</source>
            <translation>阿里云账号的权限分布</translation>
        </message>
        <message>
            <source>Who can do what in the Alibaba Cloud account {name}</source>
            <translation>阿里云账号 {name} 的权限分布</translation>
        </message>
        <message>
            <source>Who can read buckets?</source>
            <translation>谁可以读取存储空间？</translation>
        </message>
        <message>
            <source>Who can …</source>
            <translation>谁可以…</translation>
        </message>
        <message>
            <source>Who is meant:</source>
            <translation>请选择主体：</translation>
        </message>
        <message>
            <source>Who may assume it</source>
            <translation>信任主体</translation>
        </message>
        <message>
            <source>Who may use it</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>Whom to add</source>
            <translation>要添加的主体</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why can {who} not call {action}?</source>
            <translation>{who} 为什么不能调用 {action}？</translation>
        </message>
        <message>
            <source>Why can … not</source>
            <translation>为什么不能</translation>
        </message>
        <message>
            <source>Why is this no problem here?</source>
            <translation>为什么可以忽略？</translation>
        </message>
        <message>
            <source>With MFA</source>
            <translation>使用 MFA</translation>
        </message>
        <message>
            <source>With an expired password nobody can log on</source>
            <translation>密码过期后不可登录</translation>
        </message>
        <message>
            <source>With the branch {name}</source>
            <translation>与分支 {name} 对比</translation>
        </message>
        <message>
            <source>With the saved file</source>
            <translation>与已保存的文件对比</translation>
        </message>
        <message>
            <source>With this go:</source>
            <translation>将一并删除：</translation>
        </message>
        <message>
            <source>Working it out…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>正在处理…</translation>
        </message>
        <message>
            <source>Write a key and a value; then this holds.</source>
            <translation>请填写键和值，此条件才会生效。</translation>
        </message>
        <message>
            <source>Write a number of seconds, 3600 to 43200.</source>
            <translation>请填写 3600～43200 之间的秒数。</translation>
        </message>
        <message>
            <source>Write a question, or put it together above: who can do something, what somebody can do, and why not. The answer says which policy decides, and follows every edit.</source>
            <translation>直接输入问题，或在上方组合查询：谁可以执行某个操作、某人可以做什么、为什么不能。结果会指出起决定作用的权限策略，并随每次修改更新。</translation>
        </message>
        <message>
            <source>Write a tag as key=value.</source>
            <translation>请使用 key=value 格式填写标签。</translation>
        </message>
        <message>
            <source>Write at least one network; then this holds.</source>
            <translation>请至少填写一个网段，此条件才会生效。</translation>
        </message>
        <message>
            <source>Write down who may do what before anything changes in the account. Nothing leaves this computer.</source>
            <translation>在更改账号之前，先规划好每个人的权限。数据不会离开本机。</translation>
        </message>
        <message>
            <source>Write each key as key=value, with commas between them.</source>
            <translation>请使用 key=value 格式，多个以逗号分隔。</translation>
        </message>
        <message>
            <source>Write it myself</source>
            <translation>手动输入</translation>
        </message>
        <message>
            <source>Write the time like 2027-01-31T18:00:00+08:00. It counts as not said.</source>
            <translation>时间格式应为 2027-01-31T18:00:00+08:00，按未指定处理。</translation>
        </message>
        <message>
            <source>Write {text}</source>
            <translation>改为 {text}</translation>
        </message>
        <message>
            <source>Wrong passwords in an hour until logon is locked</source>
            <translation>一小时内允许的密码错误次数</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>You can undo this.</source>
            <translation>此操作可以撤销。</translation>
        </message>
        <message>
            <source>a ForAllValues condition fails when the request does not carry its key</source>
            <translation>请求不含条件键时，ForAllValues 条件不成立</translation>
        </message>
        <message>
            <source>a ForAllValues condition holds when the request does not carry its key</source>
            <translation>请求不含条件键时，ForAllValues 条件成立</translation>
        </message>
        <message>
            <source>a date without a zone is China Standard Time (+08:00)</source>
            <translation>不带时区的日期为中国标准时间 (+08:00)</translation>
        </message>
        <message>
            <source>a date without a zone is UTC</source>
            <translation>不带时区的日期为 UTC 时间</translation>
        </message>
        <message>
            <source>a negated condition fails when the request does not carry its key</source>
            <translation>请求不含条件键时，否定条件不成立</translation>
        </message>
        <message>
            <source>a negated condition holds when the request does not carry its key</source>
            <translation>请求不含条件键时，否定条件成立</translation>
        </message>
        <message>
            <source>a new plan</source>
            <translation>新方案</translation>
        </message>
        <message>
            <source>a star also stands for the empty region of a resource</source>
            <translation>星号也可匹配资源中空的地域</translation>
        </message>
        <message>
            <source>a star does not stand for the empty region of a resource</source>
            <translation>星号不匹配资源中空的地域</translation>
        </message>
        <message>
            <source>a star in a resource also stands for colons</source>
            <translation>资源中的星号也可匹配冒号</translation>
        </message>
        <message>
            <source>a star in a resource stays within its field of the ARN</source>
            <translation>资源中的星号只匹配 ARN 的一个字段</translation>
        </message>
        <message>
            <source>added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>administrator: everything</source>
            <translation>管理员：全部权限</translation>
        </message>
        <message>
            <source>after a date</source>
            <translation>晚于指定时间</translation>
        </message>
        <message>
            <source>aliyun commands that bring the account to the plan, and one that takes them back</source>
            <translation>将方案应用到账号的 aliyun 命令，以及对应的回滚脚本</translation>
        </message>
        <message>
            <source>all but {action}</source>
            <translation>除 {action} 外</translation>
        </message>
        <message>
            <source>allows</source>
            <translation>允许</translation>
        </message>
        <message>
            <source>an ARN of RAM means the same with an empty region and with a star; RAM writes both</source>
            <translation>RAM 的 ARN 中，地域为空与为星号含义相同；RAM 两种写法都使用</translation>
        </message>
        <message>
            <source>an Allow at account scope ends the search, and resource-group policies are not read (2021 text)</source>
            <translation>账号级别的允许即结束判断，不再检查资源组级别的策略（2021 年文档）</translation>
        </message>
        <message>
            <source>an empty account</source>
            <translation>空账号</translation>
        </message>
        <message>
            <source>an empty region in a resource of a policy stands for the empty region alone</source>
            <translation>策略资源中空的地域只匹配空的地域</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>another file…</source>
            <translation>其他文件…</translation>
        </message>
        <message>
            <source>any (*)</source>
            <translation>任意 (*)</translation>
        </message>
        <message>
            <source>at next logon</source>
            <translation>下次登录时</translation>
        </message>
        <message>
            <source>attached directly</source>
            <translation>直接授权</translation>
        </message>
        <message>
            <source>before a date</source>
            <translation>早于指定时间</translation>
        </message>
        <message>
            <source>but not {resources}</source>
            <translation>不含 {resources}</translation>
        </message>
        <message>
            <source>by HTTPS</source>
            <translation>通过 HTTPS</translation>
        </message>
        <message>
            <source>by its ID</source>
            <translation>按 ID</translation>
        </message>
        <message>
            <source>calling from these networks</source>
            <translation>来自以下网段</translation>
        </message>
        <message>
            <source>calling over HTTPS</source>
            <translation>通过 HTTPS 访问</translation>
        </message>
        <message>
            <source>can do less</source>
            <translation>权限减少</translation>
        </message>
        <message>
            <source>change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>已选中</translation>
        </message>
        <message>
            <source>control policies bind the owner of a member account too</source>
            <translation>管控策略同样约束成员的主账号</translation>
        </message>
        <message>
            <source>control policies do not bind the owner of a member account</source>
            <translation>管控策略不约束成员的主账号</translation>
        </message>
        <message numerus="yes">
            <source>covers %n action(s)</source>
            <translation>
                <numerusform>匹配 %n 个操作</numerusform>
            </translation>
        </message>
        <message>
            <source>custom</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>denies</source>
            <translation>显式拒绝</translation>
        </message>
        <message>
            <source>does not allow</source>
            <translation>未允许</translation>
        </message>
        <message>
            <source>every resource</source>
            <translation>所有资源</translation>
        </message>
        <message>
            <source>every value of a key in the request must match</source>
            <translation>请求中条件键的每个值都必须匹配</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>fewer actions on {services}</source>
            <translation>{services}：操作减少</translation>
        </message>
        <message>
            <source>from its name</source>
            <translation>按名称推断</translation>
        </message>
        <message>
            <source>gains {power}</source>
            <translation>权限增加：{power}</translation>
        </message>
        <message>
            <source>given: {values}</source>
            <translation>实际值：{values}</translation>
        </message>
        <message>
            <source>has a Deny</source>
            <translation>含拒绝语句</translation>
        </message>
        <message>
            <source>in {group}</source>
            <translation>资源组 {group}</translation>
        </message>
        <message>
            <source>in {resource_group}</source>
            <translation>资源组 {resource_group}</translation>
        </message>
        <message>
            <source>inactive</source>
            <translation>已禁用</translation>
        </message>
        <message>
            <source>key=value, then Enter</source>
            <translation>输入 key=value 后按回车键</translation>
        </message>
        <message>
            <source>list</source>
            <translation>列出</translation>
        </message>
        <message>
            <source>logged on with MFA</source>
            <translation>使用 MFA 登录</translation>
        </message>
        <message>
            <source>logged on without MFA</source>
            <translation>未使用 MFA 登录</translation>
        </message>
        <message>
            <source>more actions on {services}</source>
            <translation>{services}：操作增加</translation>
        </message>
        <message>
            <source>most: {name}</source>
            <translation>最高：{name}</translation>
        </message>
        <message>
            <source>nearly every service</source>
            <translation>几乎所有云服务</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>no action yet</source>
            <translation>还没有操作</translation>
        </message>
        <message>
            <source>no gains, no losses</source>
            <translation>权限没有增减</translation>
        </message>
        <message>
            <source>no reason is given</source>
            <translation>未填写原因</translation>
        </message>
        <message>
            <source>no zone</source>
            <translation>无时区</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>nobody gains or loses an action</source>
            <translation>没有主体的权限发生增减</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>not said in the question</source>
            <translation>查询中未指定</translation>
        </message>
        <message>
            <source>not: {condition}</source>
            <translation>非“{condition}”</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>不允许</translation>
        </message>
        <message>
            <source>of several values of a key in the request, one that matches is enough</source>
            <translation>请求中的条件键有多个值时，匹配其中一个即可</translation>
        </message>
        <message>
            <source>on all resources</source>
            <translation>全部资源</translation>
        </message>
        <message>
            <source>on no resource of it</source>
            <translation>不含其任何资源</translation>
        </message>
        <message>
            <source>on some resources</source>
            <translation>部分资源</translation>
        </message>
        <message>
            <source>only after {moment}</source>
            <translation>仅限 {moment} 之后</translation>
        </message>
        <message>
            <source>only before {moment}</source>
            <translation>仅限 {moment} 之前</translation>
        </message>
        <message>
            <source>only from {networks}</source>
            <translation>仅限来自 {networks}</translation>
        </message>
        <message>
            <source>only if {key} {operator} {value}</source>
            <translation>仅当 {key} {operator} {value}</translation>
        </message>
        <message>
            <source>only in the resource group {name}</source>
            <translation>仅限资源组 {name}</translation>
        </message>
        <message>
            <source>only over HTTPS</source>
            <translation>仅限 HTTPS</translation>
        </message>
        <message>
            <source>only with MFA</source>
            <translation>仅限使用 MFA</translation>
        </message>
        <message>
            <source>only with the tag {tag}</source>
            <translation>仅限标签 {tag}</translation>
        </message>
        <message>
            <source>only {resources}</source>
            <translation>仅限 {resources}</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>或拖到此处</translation>
        </message>
        <message>
            <source>policies at account and at resource-group scope are read together</source>
            <translation>账号级别与资源组级别的策略一并判断</translation>
        </message>
        <message>
            <source>read</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>role {name}</source>
            <translation>角色 {name}</translation>
        </message>
        <message>
            <source>set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>signed in with MFA</source>
            <translation>使用 MFA 登录</translation>
        </message>
        <message>
            <source>statement {number}</source>
            <translation>语句 {number}</translation>
        </message>
        <message>
            <source>sts:GetCallerIdentity heeds IP conditions</source>
            <translation>sts:GetCallerIdentity 受 IP 条件限制</translation>
        </message>
        <message>
            <source>sts:GetCallerIdentity ignores IP conditions (measured once, on no public page)</source>
            <translation>sts:GetCallerIdentity 不受 IP 条件限制（一次实测结果，无公开文档）</translation>
        </message>
        <message>
            <source>system</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>text unknown</source>
            <translation>内容未知</translation>
        </message>
        <message>
            <source>the address is in {values}</source>
            <translation>源 IP 在 {values} 中</translation>
        </message>
        <message>
            <source>the address is not in {values}</source>
            <translation>源 IP 不在 {values} 中</translation>
        </message>
        <message>
            <source>the branch {name}</source>
            <translation>分支 {name}</translation>
        </message>
        <message>
            <source>the case of a role's name does not matter; Alibaba Cloud's own policies write it in lower case</source>
            <translation>角色名称不区分大小写；阿里云自己的策略中使用小写</translation>
        </message>
        <message>
            <source>the case of a role's name matters</source>
            <translation>角色名称区分大小写</translation>
        </message>
        <message>
            <source>the case of condition keys does not matter</source>
            <translation>条件键不区分大小写</translation>
        </message>
        <message>
            <source>the case of condition keys matters</source>
            <translation>条件键区分大小写</translation>
        </message>
        <message>
            <source>the case of resources does not matter</source>
            <translation>资源不区分大小写</translation>
        </message>
        <message>
            <source>the case of resources matters</source>
            <translation>资源区分大小写</translation>
        </message>
        <message>
            <source>the file as it was saved</source>
            <translation>已保存的文件</translation>
        </message>
        <message>
            <source>the file {name}</source>
            <translation>文件 {name}</translation>
        </message>
        <message>
            <source>the open plan ({name})</source>
            <translation>当前打开的方案 ({name})</translation>
        </message>
        <message>
            <source>the plan as it was opened or imported</source>
            <translation>打开或导入时的方案</translation>
        </message>
        <message>
            <source>the resource has a tag</source>
            <translation>资源带有标签</translation>
        </message>
        <message>
            <source>through {group}</source>
            <translation>通过 {group}</translation>
        </message>
        <message>
            <source>trust policy</source>
            <translation>信任策略</translation>
        </message>
        <message>
            <source>under conditions</source>
            <translation>有条件</translation>
        </message>
        <message>
            <source>with MFA</source>
            <translation>使用 MFA</translation>
        </message>
        <message>
            <source>with limits</source>
            <translation>受限</translation>
        </message>
        <message>
            <source>without HTTPS</source>
            <translation>不通过 HTTPS</translation>
        </message>
        <message>
            <source>without MFA</source>
            <translation>未使用 MFA</translation>
        </message>
        <message>
            <source>write</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{about} · all resources only</source>
            <translation>{about} · 仅支持全部资源</translation>
        </message>
        <message>
            <source>{about} · can be narrowed</source>
            <translation>{about} · 可限定资源</translation>
        </message>
        <message>
            <source>{actions} in {services}</source>
            <translation>{actions}，涉及 {services}</translation>
        </message>
        <message>
            <source>{actions} in {service}</source>
            <translation>{service}：{actions}</translation>
        </message>
        <message>
            <source>{cell}; gained</source>
            <translation>{cell}；增加</translation>
        </message>
        <message>
            <source>{cell}; gained and lost</source>
            <translation>{cell}；有增有减</translation>
        </message>
        <message>
            <source>{cell}; lost</source>
            <translation>{cell}；减少</translation>
        </message>
        <message>
            <source>{compact} characters as it is sent to RAM, without white space; {typed} as it stands here. Whether RAM counts white space is not documented.</source>
            <translation>提交给 RAM 时（不含空白）为 {compact} 个字符，当前内容为 {typed} 个字符。RAM 是否计算空白，文档未说明。</translation>
        </message>
        <message>
            <source>{condition} is kept as it is. Edit it in JSON.</source>
            <translation>{condition} 将原样保留，请在 JSON 中编辑。</translation>
        </message>
        <message>
            <source>{counted} of {name} {used}</source>
            <translation>{name} {counted} {used}</translation>
        </message>
        <message>
            <source>{count} of {known}</source>
            <translation>{count} / {known}</translation>
        </message>
        <message>
            <source>{count} {level}</source>
            <translation>{level} {count}</translation>
        </message>
        <message>
            <source>{effect} by {policy}, statement {name}</source>
            <translation>{effect}：{policy}，语句 {name}</translation>
        </message>
        <message>
            <source>{field}: another text</source>
            <translation>{field}：内容已修改</translation>
        </message>
        <message>
            <source>{first} is picked. Pick another row with Ctrl+click or Space to see what differs.</source>
            <translation>已选取 {first}。按 Ctrl 点击或按空格键选取另一行，查看差异。</translation>
        </message>
        <message>
            <source>{key} {operator} {values}</source>
            <translation>{key} {operator} {values}</translation>
        </message>
        <message>
            <source>{layer}: {said}</source>
            <translation>{layer}：{said}</translation>
        </message>
        <message>
            <source>{levels} in {service}</source>
            <translation>{service}：{levels}</translation>
        </message>
        <message>
            <source>{level}: all {known}</source>
            <translation>{level}：全部 {known} 个</translation>
        </message>
        <message>
            <source>{level}: {limited} of {known}, with limits</source>
            <translation>{level}：{limited} / {known}，受限</translation>
        </message>
        <message>
            <source>{level}: {whole} of {known}</source>
            <translation>{level}：{whole} / {known}</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names}，另有 {count} 项</translation>
        </message>
        <message>
            <source>{name} has changes that are not saved. Save them?</source>
            <translation>{name} 有未保存的更改。是否保存？</translation>
        </message>
        <message>
            <source>{name} may be:</source>
            <translation>{name} 可能是：</translation>
        </message>
        <message>
            <source>{name} · changed</source>
            <translation>{name} · 已修改</translation>
        </message>
        <message>
            <source>{now} can as asked, {others} more in part</source>
            <translation>{now} 个主体符合查询条件，另有 {others} 个在部分情况下可以</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{place} could not be read. Save it as CSV in UTF-8 and try again.</source>
            <translation>无法读取 {place}。请另存为 UTF-8 编码的 CSV 文件后重试。</translation>
        </message>
        <message>
            <source>{place}: there is no such file or folder.</source>
            <translation>{place}：文件或文件夹不存在。</translation>
        </message>
        <message>
            <source>{policy} at {principal}</source>
            <translation>{principal} 的 {policy}</translation>
        </message>
        <message>
            <source>{policy}, attached to {principal}</source>
            <translation>{principal} 的 {policy} 授权</translation>
        </message>
        <message>
            <source>{policy}, statement {number}</source>
            <translation>{policy}，语句 {number}</translation>
        </message>
        <message>
            <source>{power} on {services}</source>
            <translation>{services}：{power}</translation>
        </message>
        <message>
            <source>{power} with limits</source>
            <translation>{power}（受限）</translation>
        </message>
        <message>
            <source>{power}, with limits</source>
            <translation>{power}（受限）</translation>
        </message>
        <message>
            <source>{row}, {column}: {cell}</source>
            <translation>{row}，{column}：{cell}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{second} (2) against {first} (1)</source>
            <translation>{second} (2) 与 {first} (1) 相比</translation>
        </message>
        <message>
            <source>{service}: {kind}</source>
            <translation>{service}：{kind}</translation>
        </message>
        <message>
            <source>{severity}: {message}</source>
            <translation>{severity}：{message}</translation>
        </message>
        <message>
            <source>{size} characters</source>
            <translation>{size} 个字符</translation>
        </message>
        <message>
            <source>{text} (this decides)</source>
            <translation>{text}（决定结果）</translation>
        </message>
        <message>
            <source>{text} is no action. Write service:action, such as ecs:Describe*.</source>
            <translation>{text} 不是有效的操作。格式为“服务:操作”，例如 ecs:Describe*。</translation>
        </message>
        <message>
            <source>{text} is no address and no network.</source>
            <translation>{text} 不是有效的 IP 地址或网段。</translation>
        </message>
        <message>
            <source>{text} is no resource. Write acs:service:region:account:resource, or *.</source>
            <translation>{text} 不是有效的资源。格式为 acs:服务:地域:账号:资源，或 *。</translation>
        </message>
        <message>
            <source>{text}, and {count} more</source>
            <translation>{text}，另有 {count} 项</translation>
        </message>
        <message>
            <source>{text}, through the group {group}</source>
            <translation>{text}，通过用户组 {group}</translation>
        </message>
        <message>
            <source>{text}, through {name}</source>
            <translation>{text}，通过 {name}</translation>
        </message>
        <message>
            <source>{title} · {count}</source>
            <translation>{title} · {count}</translation>
        </message>
        <message>
            <source>{used} / {most} characters</source>
            <translation>{used} / {most} 个字符</translation>
        </message>
        <message>
            <source>{used} of {limit}</source>
            <translation>{used} / {limit}</translation>
        </message>
        <message>
            <source>{used} of {most}</source>
            <translation>{used} / {most}</translation>
        </message>
        <message>
            <source>{used}, no limit published</source>
            <translation>{used}，未公布上限</translation>
        </message>
        <message>
            <source>{user} in {group}</source>
            <translation>{group} 中的 {user}</translation>
        </message>
        <message>
            <source>{value}, if allowed to</source>
            <translation>{value}（需另行授权）</translation>
        </message>
        <message>
            <source>{version} · in force</source>
            <translation>{version} · 默认版本</translation>
        </message>
        <message>
            <source>{what}, before: {power}</source>
            <translation>{what}，原为{power}</translation>
        </message>
    </context>
    <context>
        <name>punctuation</name>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label}：{text}</translation>
        </message>
        <message>
            <source>{text} ({more})</source>
            <translation>{text}（{more}）</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message numerus="yes">
            <source>After %n hour(s)</source>
            <translation>
                <numerusform>%n 小时后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n second(s)</source>
            <translation>
                <numerusform>%n 秒后</numerusform>
            </translation>
        </message>
        <message>
            <source>After this time without a key or the mouse.</source>
            <translation>超过此时间没有键盘或鼠标操作时。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>修改密码</translation>
        </message>
        <message>
            <source>Change password…</source>
            <translation>修改密码…</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>正在修改…</translation>
        </message>
        <message>
            <source>Clear the clipboard</source>
            <translation>清空剪贴板</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>验证码</translation>
        </message>
        <message>
            <source>Copies of the vault made before keep the password they had.</source>
            <translation>之前保存的保险库副本仍使用原来的密码。</translation>
        </message>
        <message>
            <source>Copy saved as {name}</source>
            <translation>副本已保存为 {name}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Hide codes</source>
            <translation>隐藏验证码</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Lock when idle</source>
            <translation>空闲时锁定</translation>
        </message>
        <message>
            <source>Lock when minimized</source>
            <translation>最小化时锁定</translation>
        </message>
        <message>
            <source>Lock with the screen</source>
            <translation>随屏幕锁定</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>永不</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>密码已修改</translation>
        </message>
        <message>
            <source>Password until now</source>
            <translation>当前密码</translation>
        </message>
        <message>
            <source>Ramkeep is free software under the MIT license.</source>
            <translation>Ramkeep 是基于 MIT 许可证的自由软件。</translation>
        </message>
        <message>
            <source>Ramkeep vaults (*.ramkeep)</source>
            <translation>Ramkeep 保险库 (*.ramkeep)</translation>
        </message>
        <message>
            <source>Save a copy of the vault</source>
            <translation>保存保险库副本</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>保存副本…</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Show dots until a code is asked for.</source>
            <translation>显示为圆点，需要时再显示验证码。</translation>
        </message>
        <message>
            <source>Show licenses</source>
            <translation>查看许可证</translation>
        </message>
        <message>
            <source>Show the next code</source>
            <translation>显示下一个验证码</translation>
        </message>
        <message>
            <source>The copy is encrypted as the vault is and opens with your password.</source>
            <translation>副本与保险库一样经过加密，用您的密码打开。</translation>
        </message>
        <message>
            <source>The copy was not saved: {reason}</source>
            <translation>副本未保存：{reason}</translation>
        </message>
        <message>
            <source>The password until now is not right.</source>
            <translation>当前密码不正确。</translation>
        </message>
        <message>
            <source>The password was not changed: {reason}</source>
            <translation>密码未修改：{reason}</translation>
        </message>
        <message>
            <source>The vault is open read-only, so its password cannot be changed now.</source>
            <translation>保险库以只读方式打开，目前无法修改密码。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>This is the vault itself. Choose another place for its copy.</source>
            <translation>这是保险库文件本身。请为副本选择其他位置。</translation>
        </message>
        <message>
            <source>This long after a code was copied, if it is still there.</source>
            <translation>复制验证码后，如果它仍在剪贴板中。</translation>
        </message>
        <message>
            <source>Under a code that is about to expire.</source>
            <translation>在即将过期的验证码下方显示。</translation>
        </message>
        <message>
            <source>Use the weak password</source>
            <translation>仍使用此弱密码</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>保险库</translation>
        </message>
        <message>
            <source>Vault file</source>
            <translation>保险库文件</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>When the desktop locks or the computer goes to sleep.</source>
            <translation>桌面锁定或计算机休眠时。</translation>
        </message>
    </context>
    <context>
        <name>widgets</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n 个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s) needed.</source>
            <translation>
                <numerusform>还需要 %n 个字符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n 年</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an unusual word or two.</source>
            <translation>请再加一两个不常见的词。</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s). A few unusual words work well.</source>
            <translation>
                <numerusform>至少 %n 个字符。建议使用几个不常见的词。</numerusform>
            </translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>大写锁定已开启。</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Dates and years are easy to guess.</source>
            <translation>日期和年份很容易被猜中。</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>知道了</translation>
        </message>
        <message>
            <source>Fair: guessed in {time}.</source>
            <translation>一般：猜中需要{time}。</translation>
        </message>
        <message>
            <source>Good: guessed in {time}.</source>
            <translation>良好：猜中需要{time}。</translation>
        </message>
        <message>
            <source>Hide password</source>
            <translation>隐藏密码</translation>
        </message>
        <message>
            <source>It is among the most used passwords.</source>
            <translation>这是最常用的密码之一。</translation>
        </message>
        <message>
            <source>Names are easy to guess.</source>
            <translation>姓名很容易被猜中。</translation>
        </message>
        <message>
            <source>Neighboring keys are easy to guess.</source>
            <translation>相邻的按键很容易被猜中。</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新密码</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再次输入</translation>
        </message>
        <message>
            <source>Password strength</source>
            <translation>密码强度</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Path copied</source>
            <translation>路径已复制</translation>
        </message>
        <message>
            <source>Repeats are easy to guess.</source>
            <translation>重复的内容很容易被猜中。</translation>
        </message>
        <message>
            <source>Rows of letters or digits are easy to guess.</source>
            <translation>连续的字母或数字很容易被猜中。</translation>
        </message>
        <message>
            <source>Show password</source>
            <translation>显示密码</translation>
        </message>
        <message>
            <source>Strong: guessed in {time}.</source>
            <translation>强：猜中需要{time}。</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>两次输入的密码不一致。</translation>
        </message>
        <message>
            <source>Weak: guessed in {time}.</source>
            <translation>弱：猜中只需{time}。</translation>
        </message>
        <message>
            <source>Whoever gets the vault file could guess this password in {time}. Use it all the same?</source>
            <translation>拿到保险库文件的人可能在{time}内猜中此密码。仍要使用吗？</translation>
        </message>
        <message>
            <source>centuries</source>
            <translation>数百年</translation>
        </message>
        <message>
            <source>less than a second</source>
            <translation>不到 1 秒</translation>
        </message>
        <message>
            <source>{strength} {advice}</source>
            <translation>{strength}{advice}</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <source>%n account(s) added</source>
            <translation>
                <numerusform>已添加 %n 个账号</numerusform>
            </translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>任意位置</translation>
        </message>
        <message>
            <source>Clipboard cleared</source>
            <translation>剪贴板已清空</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Code copied</source>
            <translation>已复制验证码</translation>
        </message>
        <message>
            <source>In a plan</source>
            <translation>在权限方案中</translation>
        </message>
        <message>
            <source>In the matrix</source>
            <translation>在矩阵中</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Not saved. {reason}</source>
            <translation>未保存。{reason}</translation>
        </message>
        <message>
            <source>Nothing can be written where the vault lies ({reason}), so it is open read-only.</source>
            <translation>保险库所在位置无法写入（{reason}），因此以只读方式打开。</translation>
        </message>
        <message>
            <source>On a code</source>
            <translation>选中验证码时</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>导航</translation>
        </message>
        <message>
            <source>Something went wrong ({kind}). What was saved before is not touched.</source>
            <translation>出现问题（{kind}）。之前保存的内容不受影响。</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The clipboard holds no picture, link or text to add an account from.</source>
            <translation>剪贴板中没有可用于添加账号的图片、链接或文本。</translation>
        </message>
        <message>
            <source>The password is changed, but the backup beside the vault still opens with the old one ({reason}).</source>
            <translation>密码已修改，但保险库旁的备份仍使用旧密码（{reason}）。</translation>
        </message>
        <message>
            <source>This is an older copy of the vault: save {generation}, and save {seen} was open here on {date}. Accounts added since are not in it, and counters may be behind.</source>
            <translation>这是保险库的旧副本：它是第 {generation} 次保存的，而第 {seen} 次保存的版本曾于 {date} 在此打开。此后添加的账号不在其中，计数器也可能落后。</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>解锁…</translation>
        </message>
        <message>
            <source>Vault locked</source>
            <translation>保险库已锁定</translation>
        </message>
        <message>
            <source>Vault unlocked</source>
            <translation>保险库已解锁</translation>
        </message>
        <message>
            <source>Vault unlocked, read-only</source>
            <translation>保险库已解锁（只读）</translation>
        </message>
        <message>
            <source>clipboard clears in {seconds} s</source>
            <translation>剪贴板将在 {seconds} 秒后清空</translation>
        </message>
        <message numerus="yes">
            <source>locks after %n minute(s) idle</source>
            <translation>
                <numerusform>空闲 %n 分钟后锁定</numerusform>
            </translation>
        </message>
        <message>
            <source>locks in {seconds} s</source>
            <translation>{seconds} 秒后锁定</translation>
        </message>
        <message>
            <source>{text} ({key})</source>
            <translation>{text} ({key})</translation>
        </message>
    </context>
</TS>
