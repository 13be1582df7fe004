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
            <source>Check the clock</source>
            <translation>检查时钟</translation>
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
        <name>checks</name>
        <message>
            <source>A Deny always wins. What is allowed here is denied by the same policy, whatever the circumstances.</source>
            <translation>拒绝语句始终优先。此处允许的内容在任何情况下都会被同一策略拒绝。</translation>
        </message>
        <message>
            <source>A Deny always wins: leaving the actions out in one rule does not help when another denies them. Leave them out there as well.</source>
            <translation>拒绝语句始终优先：在一条规则中排除这些操作后，如果另一条规则拒绝它们，排除就没有作用。请在另一条规则中也排除这些操作。</translation>
        </message>
        <message>
            <source>A Deny in a resource group does not undo what the whole account grants</source>
            <translation>资源组级别的拒绝语句无法撤销账号级别的授权</translation>
        </message>
        <message>
            <source>A Deny is worth nothing to whoever may detach it. Deny the detaching too, or keep the holder from managing permissions.</source>
            <translation>对于可以移除该策略的主体，拒绝语句形同虚设。请同时拒绝移除操作，或不允许其管理权限。</translation>
        </message>
        <message>
            <source>A Deny without MFA that covers ram:BindMFADevice leaves newcomers no way to ever get MFA. Write it with NotAction and the actions on one's own device.</source>
            <translation>“未使用 MFA 则拒绝”的语句如果包含 ram:BindMFADevice，新用户就永远无法启用 MFA。请使用 NotAction 排除管理自己设备的操作。</translation>
        </message>
        <message>
            <source>A browser that is left open at night is an open door. RAM's own value is 6 hours.</source>
            <translation>整夜开着的浏览器等于敞开的大门。RAM 的默认值为 6 小时。</translation>
        </message>
        <message>
            <source>A call is allowed or denied only on the resources that RAM asks about for this action.</source>
            <translation>只有 RAM 对该操作所检查的资源，才会影响请求被允许还是拒绝。</translation>
        </message>
        <message>
            <source>A change to one of them is soon forgotten in the other. Keep one.</source>
            <translation>修改其中一个时容易遗漏另一个。请只保留一个。</translation>
        </message>
        <message>
            <source>A condition on a key that calls do not carry is not met: an Allow grants nothing, a Deny refuses nothing.</source>
            <translation>请求不含该条件键时，条件不成立：允许语句不授予任何权限，拒绝语句不拒绝任何请求。</translation>
        </message>
        <message>
            <source>A condition that every call meets is none, and one that no call meets switches the statement off.</source>
            <translation>所有请求都满足的条件等于没有条件，没有请求满足的条件则使语句失效。</translation>
        </message>
        <message>
            <source>A console logon stays good for more than 12 hours</source>
            <translation>控制台登录会话有效期超过 12 小时</translation>
        </message>
        <message>
            <source>A control policy is on no level of the directory</source>
            <translation>管控策略未绑定到资源目录的任何层级</translation>
        </message>
        <message>
            <source>A copy of a system policy is attached to nobody</source>
            <translation>系统策略的副本未授权给任何主体</translation>
        </message>
        <message>
            <source>A custom policy grants everything</source>
            <translation>自定义策略授予全部权限</translation>
        </message>
        <message>
            <source>A custom policy is attached to nobody</source>
            <translation>自定义策略未授权给任何主体</translation>
        </message>
        <message>
            <source>A date cannot be read</source>
            <translation>日期无法解析</translation>
        </message>
        <message>
            <source>A grant with MFA is given to someone who has only AccessKeys</source>
            <translation>要求 MFA 的授权给了只有 AccessKey 的用户</translation>
        </message>
        <message>
            <source>A group gives nothing</source>
            <translation>用户组不授予任何权限</translation>
        </message>
        <message>
            <source>A group has no members</source>
            <translation>用户组没有成员</translation>
        </message>
        <message>
            <source>A key that nobody knows of is neither changed nor taken back, and MFA does not guard it.</source>
            <translation>无人知晓的 AccessKey 既不会轮换，也不会收回，且不受 MFA 保护。</translation>
        </message>
        <message>
            <source>A leaked key is the whole account, and MFA does not help. Let administrators work in the console, and give programs a role or a user of their own with what they need.</source>
            <translation>AccessKey 一旦泄露，整个账号就会失控，MFA 也无济于事。请让管理员使用控制台，并为程序使用单独的角色或用户，只授予所需权限。</translation>
        </message>
        <message>
            <source>A level of the directory refuses everything</source>
            <translation>资源目录的某个层级拒绝所有操作</translation>
        </message>
        <message>
            <source>A logon network is no network</source>
            <translation>登录网段无效</translation>
        </message>
        <message>
            <source>A mobile number is not in RAM's form</source>
            <translation>手机号不符合 RAM 的格式</translation>
        </message>
        <message>
            <source>A name is easier to type than sixteen digits, and harder to mistake. Users log on with it.</source>
            <translation>别名比 16 位数字更易输入，也不易弄错。用户登录时使用别名。</translation>
        </message>
        <message>
            <source>A name or another text that RAM does not take</source>
            <translation>RAM 不接受的名称或其他文本</translation>
        </message>
        <message>
            <source>A name or another text that RAM may not take</source>
            <translation>RAM 可能不接受的名称或其他文本</translation>
        </message>
        <message>
            <source>A number of idle days that RAM does not take</source>
            <translation>RAM 不接受的闲置天数</translation>
        </message>
        <message>
            <source>A password may hold the name of its user</source>
            <translation>密码可以包含用户名</translation>
        </message>
        <message>
            <source>A password that leaked once stays dangerous. Have RAM remember at least 5 of them; it can remember 24.</source>
            <translation>泄露过的密码始终存在风险。历史密码检查数请至少设为 5，最多可设为 24。</translation>
        </message>
        <message>
            <source>A password that leaks is then all it takes to own the whole account. Bind a device under Security Settings, Account Protection; only the owner can.</source>
            <translation>密码一旦泄露，整个账号就会失控。请在“安全设置 &gt; 账号保护”中绑定设备；只有主账号可以操作。</translation>
        </message>
        <message>
            <source>A password that leaks is then enough. Have the user bind a device at the next logon, or make MFA at logon mandatory for everybody, which does the same.</source>
            <translation>密码泄露后即可登录。请要求该用户下次登录时绑定设备，或强制所有用户登录时使用 MFA，效果相同。</translation>
        </message>
        <message>
            <source>A password that somebody else knows is of use to them for as long as it is good.</source>
            <translation>密码被他人知晓后，在有效期内可一直被使用。</translation>
        </message>
        <message>
            <source>A pattern that covers no known action grants and denies nothing today.</source>
            <translation>不匹配任何已知操作的通配符，目前既不授予也不拒绝任何权限。</translation>
        </message>
        <message>
            <source>A policy covers what belongs to the account that it is in. Of another account only that can be used whose own policy lets this account in: roles, buckets, keys, logs and tables.</source>
            <translation>权限策略只作用于所在账号的资源。其他账号的资源，只有其自身的策略允许本账号访问时才能使用，例如角色、存储空间、密钥、日志和数据表。</translation>
        </message>
        <message>
            <source>A policy has as many versions as there may be</source>
            <translation>权限策略的版本数已达上限</translation>
        </message>
        <message>
            <source>A policy is attached for the whole account and for a resource group</source>
            <translation>同一权限策略在整个账号和资源组中重复授权</translation>
        </message>
        <message>
            <source>A policy is within the limit in characters but not in bytes</source>
            <translation>策略的字符数未超限，但字节数超限</translation>
        </message>
        <message>
            <source>A policy names a resource of another account</source>
            <translation>权限策略指定了其他账号的资源</translation>
        </message>
        <message>
            <source>A resource bears on the actions of its own service, and on few others.</source>
            <translation>资源只对所属云服务的操作有效，对其他云服务的操作大多无效。</translation>
        </message>
        <message>
            <source>A resource group limits permissions only where policies are attached for it.</source>
            <translation>只有在资源组级别授权时，资源组才能限定权限范围。</translation>
        </message>
        <message>
            <source>A resource of an account that does not exist is never asked about.</source>
            <translation>账号不存在的资源永远不会匹配。</translation>
        </message>
        <message>
            <source>A role gives nothing</source>
            <translation>角色不授予任何权限</translation>
        </message>
        <message>
            <source>A role with full power should trust the few who need it, by name and with MFA. A service needs no full power.</source>
            <translation>拥有全部权限的角色应只信任确有需要的少数主体，写明名称并要求 MFA。云服务不需要全部权限。</translation>
        </message>
        <message>
            <source>A rule on MFA is the wrong way round</source>
            <translation>MFA 规则写反了</translation>
        </message>
        <message>
            <source>A rule that demands MFA blocks binding a device</source>
            <translation>要求 MFA 的规则导致无法绑定设备</translation>
        </message>
        <message>
            <source>A rule that demands MFA does not touch AccessKeys</source>
            <translation>要求 MFA 的规则对 AccessKey 不起作用</translation>
        </message>
        <message>
            <source>A service of permissions, keys, records or money is granted whole</source>
            <translation>授予了权限、密钥、审计或费用类云服务的全部操作</translation>
        </message>
        <message>
            <source>A session of a role has the permissions of the role alone. Attach a policy, or remove the role.</source>
            <translation>扮演角色后只拥有该角色的权限。请授予权限策略，或删除该角色。</translation>
        </message>
        <message>
            <source>A stolen password is of no use outside of the networks of the office. The limit is for logon alone: it does not hold for AccessKeys, which conditions on acs:SourceIp can limit.</source>
            <translation>限制网段后，被盗的密码在办公网络之外无法使用。此限制仅针对登录，不适用于 AccessKey；AccessKey 可使用 acs:SourceIp 条件限制。</translation>
        </message>
        <message>
            <source>A system policy grants more than one task needs</source>
            <translation>系统策略授予的权限超出单项任务所需</translation>
        </message>
        <message>
            <source>A trust policy names someone who is not in the plan</source>
            <translation>信任策略指定的主体不在方案中</translation>
        </message>
        <message>
            <source>A trust policy tells who may assume the role. What the role may do is for the policies attached to it.</source>
            <translation>信任策略决定谁可以扮演角色，角色可以做什么由授予角色的权限策略决定。</translation>
        </message>
        <message>
            <source>A user can neither log on nor call the API</source>
            <translation>用户既不能登录也不能调用 API</translation>
        </message>
        <message>
            <source>A user has a console password as well as AccessKeys</source>
            <translation>用户同时有控制台密码和 AccessKey</translation>
        </message>
        <message>
            <source>A user has not logged on to the console for more than 90 days</source>
            <translation>用户超过 90 天未登录控制台</translation>
        </message>
        <message>
            <source>A user has two active AccessKeys</source>
            <translation>用户有两个启用的 AccessKey</translation>
        </message>
        <message>
            <source>A user holds a policy directly and through a group</source>
            <translation>用户直接拥有且通过用户组获得同一权限策略</translation>
        </message>
        <message>
            <source>A user holds policies directly</source>
            <translation>用户直接拥有权限策略</translation>
        </message>
        <message>
            <source>A user is in no group</source>
            <translation>用户不在任何用户组中</translation>
        </message>
        <message>
            <source>A user logs on to the console without MFA</source>
            <translation>用户登录控制台时未使用 MFA</translation>
        </message>
        <message>
            <source>A user may do nothing</source>
            <translation>用户没有任何权限</translation>
        </message>
        <message>
            <source>A user who is meant to call the API has no AccessKey</source>
            <translation>用于调用 API 的用户没有 AccessKey</translation>
        </message>
        <message>
            <source>A variable that is not filled in names nothing. Write the value itself, or use tags.</source>
            <translation>未被替换的变量不匹配任何内容。请直接填写值，或使用标签。</translation>
        </message>
        <message>
            <source>A way of verification that RAM does not know</source>
            <translation>RAM 不支持的验证方式</translation>
        </message>
        <message>
            <source>A wildcard in the place of the service reaches permissions, keys and records too, and services to come. Name the services.</source>
            <translation>云服务位置上的通配符也会涵盖权限、密钥和审计，以及以后新增的云服务。请写明云服务。</translation>
        </message>
        <message>
            <source>ARN that no caller has</source>
            <translation>没有调用者使用此 ARN</translation>
        </message>
        <message>
            <source>ARNs with it would name no account.</source>
            <translation>包含该 ID 的 ARN 不指向任何账号。</translation>
        </message>
        <message>
            <source>AccessKeys that nobody uses stay on for longer than 90 days</source>
            <translation>闲置的 AccessKey 超过 90 天仍保持启用</translation>
        </message>
        <message>
            <source>Action in other letters than documented</source>
            <translation>操作的大小写与文档不同</translation>
        </message>
        <message>
            <source>Action of a service that no resource is of</source>
            <translation>操作所属的云服务没有对应的资源</translation>
        </message>
        <message>
            <source>Action of an older version</source>
            <translation>旧版本的操作</translation>
        </message>
        <message>
            <source>Action on resources of another kind</source>
            <translation>操作与资源类型不符</translation>
        </message>
        <message>
            <source>Action that cannot be narrowed to resources</source>
            <translation>操作不支持限定资源</translation>
        </message>
        <message>
            <source>Action without a colon</source>
            <translation>操作缺少冒号</translation>
        </message>
        <message>
            <source>Actions on a bucket are checked for acs:oss:*:*:bucket, actions on an object for acs:oss:*:*:bucket/key. Neither covers the other.</source>
            <translation>存储空间的操作针对 acs:oss:*:*:bucket 检查，对象的操作针对 acs:oss:*:*:bucket/key 检查，两者互不包含。</translation>
        </message>
        <message>
            <source>Address that GetCallerIdentity does not heed</source>
            <translation>GetCallerIdentity 不受 IP 条件限制</translation>
        </message>
        <message>
            <source>AdministratorAccess allows everything, so that a policy beside it that only allows adds nothing and makes the holder look harmless to whoever reads on. Detach one or the other.</source>
            <translation>AdministratorAccess 已允许全部操作，其他只含允许语句的策略没有额外作用，还会让人误以为该主体权限有限。请移除其中之一。</translation>
        </message>
        <message>
            <source>Alibaba Cloud's own examples of such roles have a condition on saml:recipient.</source>
            <translation>阿里云文档中此类角色的示例都有 saml:recipient 条件。</translation>
        </message>
        <message>
            <source>All conditions of a statement must hold. When no value meets two of them, the statement never applies.</source>
            <translation>语句的所有条件必须同时成立。如果没有任何值能同时满足其中两个条件，该语句永远不生效。</translation>
        </message>
        <message>
            <source>Allow for unencrypted calls only</source>
            <translation>只允许未加密的请求</translation>
        </message>
        <message>
            <source>Allow that a Deny in the same policy takes back</source>
            <translation>允许语句被同一策略中的拒绝语句抵消</translation>
        </message>
        <message>
            <source>Allow with NotAction grants everything that is not listed</source>
            <translation>NotAction 的允许语句授予所有未列出的操作</translation>
        </message>
        <message>
            <source>Allow with NotResource grants everything that is not listed</source>
            <translation>NotResource 的允许语句授予所有未列出的资源</translation>
        </message>
        <message>
            <source>Allow with negated conditions only</source>
            <translation>允许语句只有否定条件</translation>
        </message>
        <message>
            <source>An AccessKey is switched off but still there</source>
            <translation>AccessKey 已禁用但尚未删除</translation>
        </message>
        <message>
            <source>An action is written service:action; only * stands alone.</source>
            <translation>操作的格式为“服务:操作”；只有 * 可以单独使用。</translation>
        </message>
        <message>
            <source>An action that works on all resources only is ineffective in a statement that names some. Give it a statement of its own, on *.</source>
            <translation>只支持所有资源的操作，在指定了资源的语句中无效。请为其单独添加一条资源为 * 的语句。</translation>
        </message>
        <message>
            <source>An active AccessKey is older than 90 days</source>
            <translation>启用的 AccessKey 创建已超过 90 天</translation>
        </message>
        <message>
            <source>An active AccessKey was not used for more than 90 days</source>
            <translation>启用的 AccessKey 超过 90 天未使用</translation>
        </message>
        <message>
            <source>An administrator has an AccessKey</source>
            <translation>管理员有 AccessKey</translation>
        </message>
        <message>
            <source>An administrator has no way in</source>
            <translation>管理员无法登录或调用 API</translation>
        </message>
        <message>
            <source>An administrator logs on without MFA</source>
            <translation>管理员登录时未使用 MFA</translation>
        </message>
        <message>
            <source>An administrator's role is open to a whole account or a service</source>
            <translation>管理员角色对整个账号或云服务开放</translation>
        </message>
        <message>
            <source>An attached system policy is not known</source>
            <translation>已授权的系统策略未知</translation>
        </message>
        <message>
            <source>An e-mail address is none</source>
            <translation>邮箱无效</translation>
        </message>
        <message>
            <source>An expired password locks its user out</source>
            <translation>密码过期后用户无法登录</translation>
        </message>
        <message>
            <source>Another Deny takes back the exception of a rule on MFA</source>
            <translation>MFA 规则的例外被其他拒绝语句抵消</translation>
        </message>
        <message>
            <source>Another account may assume a role under no condition</source>
            <translation>其他账号可以无条件扮演角色</translation>
        </message>
        <message>
            <source>Another statement with the same effect applies to every request that this one applies to. It changes nothing.</source>
            <translation>凡是此语句适用的请求，另一条效力相同的语句也都适用，因此此语句不起作用。</translation>
        </message>
        <message>
            <source>Any role may be handed to a service</source>
            <translation>可以将任意角色传递给云服务</translation>
        </message>
        <message>
            <source>Anyone with an account of Alibaba Cloud may take the role and all its permissions. Name the accounts.</source>
            <translation>任何拥有阿里云账号的人都可以扮演此角色并获得其全部权限。请指定账号。</translation>
        </message>
        <message>
            <source>Both sides have to allow it: the trust policy and a policy of the user or role. Grant sts:AssumeRole for this role to those who need it, or take the role away.</source>
            <translation>信任策略和用户或角色的权限策略必须同时允许。请将对此角色的 sts:AssumeRole 权限授予需要的主体，或删除此角色。</translation>
        </message>
        <message>
            <source>Browsers are trusted for seven days after MFA</source>
            <translation>MFA 验证后 7 天内信任浏览器</translation>
        </message>
        <message>
            <source>Bucket action on objects, or object action on buckets</source>
            <translation>存储空间与对象的操作混淆</translation>
        </message>
        <message>
            <source>Calls by AccessKey do not carry acs:MFAPresent, and RAM has neither Null nor IfExists to catch them. Restrict keys by acs:SourceIp, or grant with MFA instead of denying without.</source>
            <translation>使用 AccessKey 的请求不含 acs:MFAPresent，且 RAM 没有 Null 或 IfExists 可用于匹配。请用 acs:SourceIp 限制 AccessKey，或改为使用 MFA 时允许，而不是未使用 MFA 时拒绝。</translation>
        </message>
        <message>
            <source>Calls over the internet arrive with a public address. A private one matches only calls from a VPC.</source>
            <translation>来自互联网的请求使用公网地址。私网地址只匹配来自 VPC 的请求。</translation>
        </message>
        <message>
            <source>Calls that list resources carry no tags of them, nor do any calls of RDS and OSS; the condition is not met.</source>
            <translation>列出资源的请求不含资源标签，RDS 和 OSS 的所有请求也不含；条件不成立。</translation>
        </message>
        <message>
            <source>Checks of how old a key is, or when someone last logged on, pass over it.</source>
            <translation>检查 AccessKey 已使用多久或用户上次登录时间时会将其跳过。</translation>
        </message>
        <message>
            <source>Condition key in other letters than documented</source>
            <translation>条件键的大小写与文档不同</translation>
        </message>
        <message>
            <source>Condition key of a service that no action is of</source>
            <translation>条件键所属的云服务不在操作之中</translation>
        </message>
        <message>
            <source>Condition key of another cloud</source>
            <translation>其他云的条件键</translation>
        </message>
        <message>
            <source>Conditions that cannot be met together</source>
            <translation>条件无法同时满足</translation>
        </message>
        <message>
            <source>Console logon does not ask everybody for MFA</source>
            <translation>控制台登录未要求所有用户使用 MFA</translation>
        </message>
        <message>
            <source>Console logon is limited to private networks</source>
            <translation>控制台登录仅限私网网段</translation>
        </message>
        <message>
            <source>Console logon is not limited to networks</source>
            <translation>控制台登录未限制网段</translation>
        </message>
        <message>
            <source>Console logons that nobody uses stay on for longer than 90 days</source>
            <translation>闲置的控制台登录超过 90 天仍保持启用</translation>
        </message>
        <message>
            <source>Control policies bind the users and roles of member accounts alone. Say that the account is a member, or protect the account by identity policies.</source>
            <translation>管控策略只约束成员账号的用户和角色。请将账号设为成员，或使用权限策略保护账号。</translation>
        </message>
        <message>
            <source>Date without a zone</source>
            <translation>日期没有时区</translation>
        </message>
        <message>
            <source>Do not rely on it: name the resources, or deny on those that are to be left out.</source>
            <translation>请勿依赖 NotResource：请指定资源，或对要排除的资源使用拒绝语句。</translation>
        </message>
        <message>
            <source>Each key has a type, and the operators of that type alone compare it well: IpAddress for addresses, Bool for true and false, Date for times.</source>
            <translation>每个条件键都有类型，只有同类型的运算符才能正确比较：IP 地址用 IpAddress，true 和 false 用 Bool，时间用 Date。</translation>
        </message>
        <message>
            <source>Each level from the member up to the root has to allow a call. A level with denials alone allows nothing: keep FullAliyunAccess attached beside them.</source>
            <translation>从成员到 Root 资源夹的每个层级都必须允许请求。只有拒绝语句的层级不允许任何操作：请同时保留 FullAliyunAccess。</translation>
        </message>
        <message>
            <source>Each new role whose trust policy lets the account in is granted at once. Name the roles under Resource, as acs:ram:*:&lt;account&gt;:role/&lt;name&gt;.</source>
            <translation>凡是信任策略许可此账号的新角色，都会立即获得授权。请在 Resource 中指定角色，格式为 acs:ram:*:&lt;账号&gt;:role/&lt;名称&gt;。</translation>
        </message>
        <message>
            <source>Each of them can change who may do what. Keep it to three at most, and give the others what they really need.</source>
            <translation>其中每一个都可以更改他人的权限。请最多保留三个，并只授予其他身份实际所需的权限。</translation>
        </message>
        <message>
            <source>Every action that Alibaba Cloud adds is granted at once, and nobody has looked at the thousands there are. List what is needed under Action; NotAction is meant for Deny.</source>
            <translation>阿里云新增的每个操作都会立即被授予，而现有的数千个操作也无人逐一审核。请在 Action 中列出所需的操作；NotAction 适用于拒绝语句。</translation>
        </message>
        <message>
            <source>Every resource that is made later is granted at once, and RAM's present pages do not know NotResource. List what is needed under Resource.</source>
            <translation>以后创建的每个资源都会立即被授权，且 RAM 现行文档中没有 NotResource。请在 Resource 中列出所需的资源。</translation>
        </message>
        <message>
            <source>Every role may be assumed</source>
            <translation>可以扮演所有角色</translation>
        </message>
        <message>
            <source>Fewer statements are easier to read, and take less of the size of the policy.</source>
            <translation>语句越少越易读，也更节省策略长度。</translation>
        </message>
        <message>
            <source>ForAllValues in an Allow</source>
            <translation>允许语句中使用了 ForAllValues</translation>
        </message>
        <message>
            <source>Handing a role to a service that runs one's own code is as good as holding the role. Limit ram:PassRole to the roles that the work needs.</source>
            <translation>将角色传递给可运行自己代码的云服务，等同于拥有该角色。请将 ram:PassRole 限于工作所需的角色。</translation>
        </message>
        <message>
            <source>Identity policy and trust policy must both allow sts:AssumeRole.</source>
            <translation>权限策略和信任策略必须同时允许 sts:AssumeRole。</translation>
        </message>
        <message>
            <source>Instance type that RunInstances does not carry</source>
            <translation>RunInstances 的请求不含实例规格</translation>
        </message>
        <message>
            <source>It binds nobody on the way down to this account. Attach it to a level, or leave it out of the plan.</source>
            <translation>该策略对此账号不起约束作用。请将其绑定到某个层级，或从方案中去掉。</translation>
        </message>
        <message>
            <source>It can be switched on again, and it takes one of the user's two places. Delete it once nothing needs it.</source>
            <translation>它可以被重新启用，且占用该用户两个名额之一。确认不再需要后请删除。</translation>
        </message>
        <message>
            <source>It changes nothing, and counts against the size of the policy.</source>
            <translation>重复内容不起作用，却占用策略长度。</translation>
        </message>
        <message>
            <source>It changes nothing, and counts against the size of the policy. If it was to be the limit, the other is too wide.</source>
            <translation>该项不起作用，却占用策略长度。如果本意是以此限定范围，则另一项范围过大。</translation>
        </message>
        <message>
            <source>It changes nothing, and makes the reader believe that it does.</source>
            <translation>该资源不起作用，却会使人误以为有作用。</translation>
        </message>
        <message>
            <source>It changes nothing. If it was to be the limit, the other is too wide.</source>
            <translation>该值不起作用。如果本意是以此限定范围，则另一个值范围过大。</translation>
        </message>
        <message>
            <source>It grants nothing, and may be attached one day by someone who does not know what it says. Remove it.</source>
            <translation>该策略目前不授予任何权限，以后可能被不了解其内容的人授权出去。请删除。</translation>
        </message>
        <message>
            <source>It is among the first that are tried.</source>
            <translation>这类密码最先被尝试。</translation>
        </message>
        <message>
            <source>It is made for whole accounts. Prefer the system policies of the services in use, or name the roles that may be assumed.</source>
            <translation>该策略面向整个账号。请优先使用所用云服务的系统策略，或指定可以扮演的角色。</translation>
        </message>
        <message>
            <source>It is ready for people to come, or left over. Put users in, or remove it.</source>
            <translation>可能是预留的，也可能已废弃。请添加用户，或删除该用户组。</translation>
        </message>
        <message>
            <source>It makes the plan longer and grows old. Remove it; RAM has the policy all the same.</source>
            <translation>副本会使方案变长，并逐渐过时。请删除；RAM 中的系统策略不受影响。</translation>
        </message>
        <message>
            <source>It probably works for keys with several values; try it before relying on it.</source>
            <translation>对多值的条件键可能有效；请先测试再使用。</translation>
        </message>
        <message>
            <source>It punishes those who use MFA, or rewards those who do not. Turn the value around.</source>
            <translation>该规则限制了使用 MFA 的用户，或放行了未使用 MFA 的用户。请将值反过来。</translation>
        </message>
        <message>
            <source>Its pages, its SDKs and Terraform do not say the same, or say nothing. What fits all of them is safe.</source>
            <translation>RAM 文档、SDK 和 Terraform 的说法不一致或没有说明。同时符合所有要求最稳妥。</translation>
        </message>
        <message>
            <source>Keys of a service come with its own calls.</source>
            <translation>云服务的条件键只出现在该服务自己的请求中。</translation>
        </message>
        <message>
            <source>Length does more against guessing than anything else.</source>
            <translation>增加长度是防止密码被猜中最有效的方法。</translation>
        </message>
        <message>
            <source>Lists of leaked passwords are among the first that are tried. RAM can refuse them when a script or a program sets them too.</source>
            <translation>已泄露的密码最先被尝试。脚本或程序设置密码时，RAM 也可以拒绝这些密码。</translation>
        </message>
        <message>
            <source>Logon is not locked after 5 wrong passwords</source>
            <translation>输错 5 次密码后未锁定登录</translation>
        </message>
        <message>
            <source>Make the key in RAM when the program is ready for it. If the program runs on Alibaba Cloud, a role serves it better than a user.</source>
            <translation>程序准备就绪后，请在 RAM 中创建 AccessKey。如果程序运行在阿里云上，使用角色比使用用户更合适。</translation>
        </message>
        <message>
            <source>Many identity providers serve the public. Say for which application (oidc:aud) and for whom (oidc:sub).</source>
            <translation>许多身份提供商面向公众。请限定应用 (oidc:aud) 和用户 (oidc:sub)。</translation>
        </message>
        <message>
            <source>Membership has no effect until a policy is attached to the group.</source>
            <translation>为用户组授予权限策略之前，加入该用户组没有作用。</translation>
        </message>
        <message>
            <source>Messages to the user would be lost.</source>
            <translation>用户将无法收到邮件。</translation>
        </message>
        <message>
            <source>More of something than RAM allows</source>
            <translation>超出 RAM 的配额</translation>
        </message>
        <message>
            <source>More than four fifths of a limit are taken</source>
            <translation>配额已使用超过 80%</translation>
        </message>
        <message>
            <source>More than three identities may write to RAM</source>
            <translation>超过三个身份可以修改 RAM</translation>
        </message>
        <message>
            <source>Name of a service that is none</source>
            <translation>云服务名称无效</translation>
        </message>
        <message>
            <source>Name of an operation where RAM checks another action</source>
            <translation>API 名称与 RAM 检查的操作不同</translation>
        </message>
        <message>
            <source>Naming the users or roles that need it keeps others out even when they are given sts:AssumeRole on *.</source>
            <translation>指定需要此角色的用户或角色后，其他主体即使拥有对 * 的 sts:AssumeRole 权限也无法扮演。</translation>
        </message>
        <message>
            <source>Network that holds all addresses</source>
            <translation>网段包含所有地址</translation>
        </message>
        <message>
            <source>Network written with the address of a computer</source>
            <translation>网段中写入了主机地址</translation>
        </message>
        <message>
            <source>No ID of an account</source>
            <translation>账号 ID 无效</translation>
        </message>
        <message>
            <source>No page says whether RAM tells them apart, and people do not. Rename one.</source>
            <translation>文档未说明 RAM 是否区分，而人很难区分。请重命名其中一个。</translation>
        </message>
        <message>
            <source>No policy is attached for a resource group</source>
            <translation>资源组中没有任何授权</translation>
        </message>
        <message>
            <source>Nobody but the owner can manage the account</source>
            <translation>只有主账号可以管理此账号</translation>
        </message>
        <message>
            <source>Nobody can assume a role</source>
            <translation>没有主体可以扮演角色</translation>
        </message>
        <message>
            <source>Nobody notices when someone else takes over a logon that is not used. Switch it off; the user stays, and it can be switched on again. Told only of users whose last logon is known.</source>
            <translation>闲置的登录被他人盗用时无人察觉。请禁用控制台登录；用户会保留，需要时可重新启用。仅检查已知上次登录时间的用户。</translation>
        </message>
        <message>
            <source>Nobody notices when someone else uses it. Switch it off, and delete it when nothing breaks. Told only of keys whose last use is known.</source>
            <translation>被他人使用时无人察觉。请先禁用，确认没有影响后再删除。仅检查已知上次使用时间的 AccessKey。</translation>
        </message>
        <message>
            <source>None of the policies looks like full power, so nobody will count this identity among the administrators. Take away what is not needed, or make it an administrator openly.</source>
            <translation>单个策略看起来都不是全部权限，因此没有人会将该身份视为管理员。请收回不需要的权限，或明确将其设为管理员。</translation>
        </message>
        <message>
            <source>NotResource</source>
            <translation>NotResource</translation>
        </message>
        <message>
            <source>OIDC trust without audience and subject</source>
            <translation>OIDC 信任策略未限定受众和主体</translation>
        </message>
        <message>
            <source>Of no values at all each one fits. Add a condition that a call without the key does not meet.</source>
            <translation>没有任何值时，ForAllValues 视为成立。请添加一个条件，使不含该条件键的请求不满足。</translation>
        </message>
        <message>
            <source>Old passwords may be used again</source>
            <translation>可以重复使用历史密码</translation>
        </message>
        <message>
            <source>One guessed or leaked password is the whole account. Bind an MFA device, or demand MFA at every logon.</source>
            <translation>密码一旦被猜中或泄露，整个账号就会失控。请绑定 MFA 设备，或要求每次登录都使用 MFA。</translation>
        </message>
        <message>
            <source>One pattern allows changes in every service</source>
            <translation>一个通配符允许修改所有云服务</translation>
        </message>
        <message>
            <source>Only `mandatory` makes sure that a password alone is never enough. Users without a device are then asked to bind one at their next logon.</source>
            <translation>只有强制所有用户使用 MFA（`mandatory`），才能确保仅凭密码无法登录。没有设备的用户会在下次登录时被要求绑定。</translation>
        </message>
        <message>
            <source>Operator of another type than the key</source>
            <translation>条件运算符与条件键的类型不符</translation>
        </message>
        <message>
            <source>Pages of RAM speak of characters in one place and of bytes in another, and a letter outside of ASCII takes two to four bytes. Shorten the policy to be safe.</source>
            <translation>RAM 文档有的写字符，有的写字节，而非 ASCII 字符占 2 至 4 个字节。为稳妥起见，请缩短策略。</translation>
        </message>
        <message>
            <source>Passwords are good for longer than 365 days</source>
            <translation>密码有效期超过 365 天</translation>
        </message>
        <message>
            <source>Passwords known from leaks may be set by API calls</source>
            <translation>通过 API 可以设置已泄露的密码</translation>
        </message>
        <message>
            <source>Passwords may be shorter than 14 characters</source>
            <translation>密码可以短于 14 个字符</translation>
        </message>
        <message>
            <source>Passwords need no digit</source>
            <translation>密码可以不含数字</translation>
        </message>
        <message>
            <source>Passwords need no lower-case letter</source>
            <translation>密码可以不含小写字母</translation>
        </message>
        <message>
            <source>Passwords need no symbol</source>
            <translation>密码可以不含符号</translation>
        </message>
        <message>
            <source>Passwords need no upper-case letter</source>
            <translation>密码可以不含大写字母</translation>
        </message>
        <message>
            <source>Pattern that another one covers</source>
            <translation>通配符已被其他项包含</translation>
        </message>
        <message>
            <source>People and programs need different rights, and MFA does not guard AccessKeys. Make one user for the person and another user or a role for the program.</source>
            <translation>人员和程序所需的权限不同，且 MFA 不保护 AccessKey。请为人员使用一个用户，为程序使用另一个用户或角色。</translation>
        </message>
        <message>
            <source>People reach RAM over the internet, with the public address of their office. With private networks alone nobody can log on with a password.</source>
            <translation>人员通过互联网访问 RAM，使用的是办公网络的公网地址。如果只允许私网网段，则无人可以使用密码登录。</translation>
        </message>
        <message>
            <source>Permissions by duty are easier to give, to review and to take back than permissions by person.</source>
            <translation>按职责授权比按人员授权更便于授予、审核和收回。</translation>
        </message>
        <message>
            <source>Plan ahead: merge policies, move to groups, or ask Alibaba Cloud for more where that is possible.</source>
            <translation>请提前规划：合并权限策略，改用用户组授权，或在支持时向阿里云申请提高配额。</translation>
        </message>
        <message>
            <source>Policies are attached beside AdministratorAccess</source>
            <translation>AdministratorAccess 之外还授予了其他权限策略</translation>
        </message>
        <message>
            <source>Policies of the account were not read</source>
            <translation>账号的部分权限策略未能读取</translation>
        </message>
        <message>
            <source>Policy that allows nothing</source>
            <translation>策略不允许任何操作</translation>
        </message>
        <message>
            <source>Policy that is short enough without white space only</source>
            <translation>策略去掉空白后才不超限</translation>
        </message>
        <message>
            <source>Policy variable</source>
            <translation>策略变量</translation>
        </message>
        <message>
            <source>Policy without a statement</source>
            <translation>策略没有语句</translation>
        </message>
        <message>
            <source>Principal in a policy that is attached</source>
            <translation>权限策略中使用了 Principal</translation>
        </message>
        <message>
            <source>Private network as the source of calls</source>
            <translation>以私网网段作为请求来源</translation>
        </message>
        <message>
            <source>Put the actions of KMS in a statement of their own.</source>
            <translation>请将 KMS 的操作放在单独的语句中。</translation>
        </message>
        <message>
            <source>RAM accepts any name after the colon. An action that does not exist grants and denies nothing; one that is newer than the catalog is fine.</source>
            <translation>RAM 接受冒号后的任何名称。不存在的操作既不授予也不拒绝任何权限；如果只是比操作目录更新，则没有问题。</translation>
        </message>
        <message>
            <source>RAM accepts any name before the colon. A service that does not exist grants and denies nothing.</source>
            <translation>RAM 接受冒号前的任何名称。不存在的云服务既不授予也不拒绝任何权限。</translation>
        </message>
        <message>
            <source>RAM accepts any service in a resource. One that does not exist names nothing.</source>
            <translation>RAM 接受资源中的任何云服务代码。不存在的云服务不匹配任何资源。</translation>
        </message>
        <message>
            <source>RAM can switch them off by itself. Keep in mind those of programs that run once or twice a year.</source>
            <translation>RAM 可以自动禁用闲置的 AccessKey。请注意一年只运行一两次的程序。</translation>
        </message>
        <message>
            <source>RAM can switch them off by itself. Keep in mind those that are for emergencies alone.</source>
            <translation>RAM 可以自动禁用闲置的控制台登录。请注意仅供紧急情况使用的用户。</translation>
        </message>
        <message>
            <source>RAM compares the whole text; a resource that lacks a field names nothing, or more than meant.</source>
            <translation>RAM 比较完整的文本；缺少字段的资源不匹配任何资源，或匹配范围超出预期。</translation>
        </message>
        <message>
            <source>RAM does not need it. It is safe to leave it out.</source>
            <translation>RAM 不需要 Sid，可以放心去掉。</translation>
        </message>
        <message>
            <source>RAM knows four values and refuses every other.</source>
            <translation>RAM 只支持四个值，其他值都会被拒绝。</translation>
        </message>
        <message>
            <source>RAM reads policies at account scope first and stops at an Allow; the Deny in the resource group is never read. Attach the Deny at account scope, or grant in the resource groups only.</source>
            <translation>RAM 先检查账号级别的策略，遇到允许即结束判断，不再检查资源组级别的拒绝语句。请在账号级别授予含拒绝语句的策略，或只在资源组级别授权。</translation>
        </message>
        <message>
            <source>RAM reads policies of a resource group only where those of the account say nothing, so that the narrower one adds nothing. Detach the one that was not meant.</source>
            <translation>只有账号级别的策略未涉及时，RAM 才会检查资源组级别的策略，因此范围较小的授权没有额外作用。请移除不需要的授权。</translation>
        </message>
        <message>
            <source>RAM refuses the next change of the text until a version is removed. Those that are not the default have no effect; they are there to go back to.</source>
            <translation>删除一个版本之前，RAM 会拒绝再次修改策略内容。非默认版本不生效，仅供回退。</translation>
        </message>
        <message>
            <source>RAM refuses the object, and whatever comes after it in a script.</source>
            <translation>RAM 会拒绝该对象，脚本中其后的步骤也会失败。</translation>
        </message>
        <message>
            <source>RAM refuses the whole setting.</source>
            <translation>RAM 会拒绝整个设置。</translation>
        </message>
        <message>
            <source>RAM refuses to attach a policy that does not exist. The name may be misspelled, or newer than the list that comes with Ramkeep; then put a copy of the policy into the plan.</source>
            <translation>RAM 拒绝授予不存在的策略。名称可能有误，或该策略比 Ramkeep 自带的列表更新；如属后者，请将策略的副本加入方案。</translation>
        </message>
        <message>
            <source>RAM refuses what is beyond the limit. Where Alibaba Cloud raises a limit, put the account's own numbers into the plan.</source>
            <translation>RAM 会拒绝超出上限的部分。如果阿里云已提高上限，请将账号的实际配额填入方案。</translation>
        </message>
        <message>
            <source>RAM refuses whatever no policy allows. Put the user into a group, or remove the user. Policies of resources, such as of a bucket, may still let the user in; they are not in the plan.</source>
            <translation>没有策略允许的操作，RAM 一律拒绝。请将用户加入用户组，或删除该用户。资源策略（例如存储空间的策略）仍可能允许该用户访问，但不在方案中。</translation>
        </message>
        <message>
            <source>RAM takes 40 networks and 512 characters. Put neighboring ones together.</source>
            <translation>RAM 最多接受 40 个网段、512 个字符。请合并相邻的网段。</translation>
        </message>
        <message>
            <source>RAM takes IP addresses and blocks, and refuses the whole setting otherwise.</source>
            <translation>RAM 只接受 IP 地址和网段，否则拒绝整项设置。</translation>
        </message>
        <message>
            <source>RAM takes Principal in resource policies and trust policies only.</source>
            <translation>RAM 只在资源策略和信任策略中接受 Principal。</translation>
        </message>
        <message>
            <source>RAM takes the code of the country, a hyphen and the number; otherwise no message arrives.</source>
            <translation>RAM 要求的格式为国家代码、连字符和号码，否则无法收到短信。</translation>
        </message>
        <message>
            <source>RAM wants at least one.</source>
            <translation>RAM 要求至少有一条语句。</translation>
        </message>
        <message>
            <source>RAM's dates are ISO 8601 with a zone, such as 2026-01-31T16:00:00+08:00.</source>
            <translation>RAM 的日期采用带时区的 ISO 8601 格式，例如 2026-01-31T16:00:00+08:00。</translation>
        </message>
        <message>
            <source>RAM's own keys begin with acs. A condition on another one is not met.</source>
            <translation>RAM 的条件键以 acs 开头。使用其他条件键的条件不成立。</translation>
        </message>
        <message>
            <source>RAM's trust policies have no Resource.</source>
            <translation>RAM 的信任策略没有 Resource 元素。</translation>
        </message>
        <message>
            <source>Region in a resource that has none</source>
            <translation>不分地域的资源指定了地域</translation>
        </message>
        <message>
            <source>Resource of a service that no action is of</source>
            <translation>资源所属的云服务没有对应的操作</translation>
        </message>
        <message>
            <source>Resource of an unknown service</source>
            <translation>资源属于未知的云服务</translation>
        </message>
        <message>
            <source>Resource that no action works on</source>
            <translation>没有操作作用于此资源</translation>
        </message>
        <message>
            <source>Resource with another number of fields</source>
            <translation>资源的字段数不正确</translation>
        </message>
        <message>
            <source>Resources of services without regions carry * in the place of the region.</source>
            <translation>不分地域的云服务，其资源的地域应为 *。</translation>
        </message>
        <message>
            <source>Role that nobody can assume</source>
            <translation>没有主体可以扮演的角色</translation>
        </message>
        <message>
            <source>Role that trusts a whole account</source>
            <translation>角色信任整个账号</translation>
        </message>
        <message>
            <source>Role that trusts everyone</source>
            <translation>角色信任任何人</translation>
        </message>
        <message>
            <source>Roles of the account were not read</source>
            <translation>账号的部分角色未能读取</translation>
        </message>
        <message>
            <source>SAML trust without recipient</source>
            <translation>SAML 信任策略未限定接收方</translation>
        </message>
        <message>
            <source>Say what is allowed rather than what is not, so that a call without the key is surely not allowed.</source>
            <translation>请写明允许的内容而不是排除的内容，以确保不允许不含该条件键的请求。</translation>
        </message>
        <message>
            <source>Send it to RAM in one line, or split it.</source>
            <translation>请以一行的形式提交给 RAM，或拆分该策略。</translation>
        </message>
        <message>
            <source>Service in capitals in a resource</source>
            <translation>资源中的云服务代码含有大写字母</translation>
        </message>
        <message>
            <source>Set operator</source>
            <translation>集合运算符</translation>
        </message>
        <message>
            <source>Several policies together make a full administrator</source>
            <translation>多个权限策略合在一起授予全部权限</translation>
        </message>
        <message>
            <source>Sid</source>
            <translation>Sid</translation>
        </message>
        <message>
            <source>Slash at the end of a resource</source>
            <translation>资源以斜线结尾</translation>
        </message>
        <message>
            <source>Some operations are checked under another name than their own. The name of the operation grants nothing.</source>
            <translation>部分 API 的鉴权使用其他操作名称，API 名称本身不授予任何权限。</translation>
        </message>
        <message>
            <source>Somebody counted on in an emergency could not do anything. Enable the console logon, or take the permissions back.</source>
            <translation>紧急情况下此人无法进行任何操作。请启用控制台登录，或收回权限。</translation>
        </message>
        <message>
            <source>Somebody else has to set a new password, and when those of all administrators have expired, the owner of the account must. Let users change an expired password themselves.</source>
            <translation>用户必须由他人重置密码；如果所有管理员的密码都已过期，则只能由主账号重置。请允许用户自行修改过期的密码。</translation>
        </message>
        <message>
            <source>Someone becomes an administrator by assuming a role</source>
            <translation>有主体可以通过扮演角色成为管理员</translation>
        </message>
        <message>
            <source>Someone can get the key or password of a more powerful user</source>
            <translation>有主体可以获取权限更高的用户的 AccessKey 或密码</translation>
        </message>
        <message>
            <source>Someone can make itself an administrator</source>
            <translation>有主体可以将自己提升为管理员</translation>
        </message>
        <message>
            <source>Someone can run code with the power of an administrator's role</source>
            <translation>有主体可以使用管理员角色的权限运行代码</translation>
        </message>
        <message>
            <source>Someone can take away the Deny that holds it back</source>
            <translation>有主体可以解除限制自己的拒绝语句</translation>
        </message>
        <message>
            <source>Someone may take the MFA device of an administrator</source>
            <translation>有人可以解绑管理员的 MFA 设备</translation>
        </message>
        <message>
            <source>Statement that another one covers</source>
            <translation>语句已被其他语句包含</translation>
        </message>
        <message>
            <source>Statements that could be one</source>
            <translation>语句可以合并</translation>
        </message>
        <message>
            <source>Such a pattern grants in services that nobody has thought of, and in new ones. Name the services.</source>
            <translation>此类通配符会授予意料之外的云服务以及新增云服务的权限。请写明云服务。</translation>
        </message>
        <message>
            <source>Such a user is of use only with single sign-on. If there is none, remove the user.</source>
            <translation>此类用户只在使用单点登录 (SSO) 时有用。如果没有单点登录，请删除该用户。</translation>
        </message>
        <message>
            <source>Tag condition that calls do not answer</source>
            <translation>请求不含标签条件所需的标签</translation>
        </message>
        <message>
            <source>That is a good form for a guard rail; as the only policy of a user it leaves nothing to do.</source>
            <translation>这种形式适合用作防护规则；如果是用户唯一的策略，用户将无法执行任何操作。</translation>
        </message>
        <message>
            <source>The account has no alias</source>
            <translation>账号没有别名</translation>
        </message>
        <message>
            <source>The account's ID is none</source>
            <translation>账号 ID 无效</translation>
        </message>
        <message>
            <source>The call tells its caller who it is, and nothing else; it cannot be bound to a network.</source>
            <translation>该操作只返回调用者自己的身份，无法限制其来源网段。</translation>
        </message>
        <message>
            <source>The key is in the table of ECS, but the call was seen without it.</source>
            <translation>ECS 的文档中列有该条件键，但实测请求不含此键。</translation>
        </message>
        <message>
            <source>The longer a key is in use, the more places hold a copy of it. Make a second key, move the programs over, then switch the old one off and delete it; or let the programs assume a role, which needs no lasting key.</source>
            <translation>AccessKey 使用时间越长，留有副本的地方就越多。请创建第二个 AccessKey，将程序切换过去，再禁用并删除旧的；或让程序扮演角色，无需长期密钥。</translation>
        </message>
        <message>
            <source>The more sorts of characters there are, the more passwords must be tried to guess one.</source>
            <translation>字符种类越多，密码越难被猜中。</translation>
        </message>
        <message>
            <source>The newest package of the product lacks the operation; the permission is probably no longer needed.</source>
            <translation>该产品最新版的 SDK 中没有此操作，可能已不再需要该权限。</translation>
        </message>
        <message>
            <source>The owner of the account has an AccessKey</source>
            <translation>主账号有 AccessKey</translation>
        </message>
        <message>
            <source>The owner of the account has no MFA</source>
            <translation>主账号未启用 MFA</translation>
        </message>
        <message>
            <source>The owner should not be used for daily work. Make one RAM user an administrator, and a second one for when the first is away.</source>
            <translation>日常工作不应使用主账号。请指定一个 RAM 用户为管理员，并再指定一个以便在前者不在时接替。</translation>
        </message>
        <message>
            <source>The permission is never there for such a user. Grant it under another condition, such as acs:SourceIp, or to those who log on to the console.</source>
            <translation>此类用户永远无法获得该权限。请改用其他条件授权，例如 acs:SourceIp，或授权给登录控制台的用户。</translation>
        </message>
        <message>
            <source>The plan does not tell the account's ID</source>
            <translation>方案中没有账号 ID</translation>
        </message>
        <message>
            <source>The plan has control policies that bind nobody</source>
            <translation>方案中的管控策略不约束任何主体</translation>
        </message>
        <message>
            <source>The role cannot be used by a service whose name is written otherwise.</source>
            <translation>云服务名称写法不正确时，该云服务无法使用此角色。</translation>
        </message>
        <message>
            <source>The second place is there for changing keys. While both are taken by keys in use, none can be changed without a break.</source>
            <translation>第二个名额用于轮换 AccessKey。两个都在使用时，轮换必然会造成中断。</translation>
        </message>
        <message>
            <source>The whole text is compared: instance/*/ does not cover instance/abc.</source>
            <translation>RAM 比较完整的文本：instance/*/ 不匹配 instance/abc。</translation>
        </message>
        <message>
            <source>There are more logon networks than RAM takes</source>
            <translation>登录网段超过 RAM 的上限</translation>
        </message>
        <message>
            <source>There is only one administrator</source>
            <translation>只有一名管理员</translation>
        </message>
        <message>
            <source>They are no roles of the plan, so that nobody sees who gets in by them, and exports leave them out. Import the answer that has the text; if it was there and not understood, look at what the import said of it.</source>
            <translation>这些角色不在方案中，无法得知谁可以扮演，导出时也不包含这些角色。请导入含有策略内容的返回结果；如果已导入但无法识别，请查看导入时的提示。</translation>
        </message>
        <message>
            <source>They cannot log on until an administrator binds a device for them. Let users manage their own devices, at least until all have one.</source>
            <translation>管理员为其绑定设备之前，这些用户无法登录。请允许用户管理自己的设备，至少在所有用户都绑定之前。</translation>
        </message>
        <message>
            <source>Trust policy with a Resource</source>
            <translation>信任策略含有 Resource</translation>
        </message>
        <message>
            <source>Trust policy with other actions</source>
            <translation>信任策略含有其他操作</translation>
        </message>
        <message>
            <source>Trust policy without a Principal</source>
            <translation>信任策略缺少 Principal</translation>
        </message>
        <message>
            <source>Two custom policies have the same text</source>
            <translation>两个自定义策略内容相同</translation>
        </message>
        <message>
            <source>Two groups have the same members and policies</source>
            <translation>两个用户组的成员和权限策略相同</translation>
        </message>
        <message>
            <source>Two names differ in upper and lower case only</source>
            <translation>两个名称仅大小写不同</translation>
        </message>
        <message>
            <source>Unknown action</source>
            <translation>未知的操作</translation>
        </message>
        <message>
            <source>Unknown condition key</source>
            <translation>未知的条件键</translation>
        </message>
        <message>
            <source>Unknown service</source>
            <translation>未知的云服务</translation>
        </message>
        <message>
            <source>Upper and lower case do not matter in most cases. Use the spelling of the service's page.</source>
            <translation>多数情况下不区分大小写。请使用云服务文档中的写法。</translation>
        </message>
        <message>
            <source>Users come to the same policy through two groups</source>
            <translation>用户通过两个用户组获得同一权限策略</translation>
        </message>
        <message>
            <source>Users may make AccessKeys for themselves</source>
            <translation>用户可以自行创建 AccessKey</translation>
        </message>
        <message>
            <source>Users must have MFA but may not bind a device</source>
            <translation>用户必须使用 MFA，但不能自行绑定设备</translation>
        </message>
        <message>
            <source>VPC condition for KMS together with other services</source>
            <translation>KMS 与其他云服务共用 VPC 条件</translation>
        </message>
        <message>
            <source>Value of a condition that another one covers</source>
            <translation>条件的值已被其他值包含</translation>
        </message>
        <message>
            <source>Value that is there twice</source>
            <translation>值重复</translation>
        </message>
        <message>
            <source>What RAM makes of the bits after the prefix is on no page. Write the first address of the network.</source>
            <translation>RAM 如何处理前缀之后的位没有文档说明。请填写网段的起始地址。</translation>
        </message>
        <message>
            <source>What hangs on a person is forgotten when the person's duty changes. Attach policies to groups, and put users into groups.</source>
            <translation>直接授予个人的权限，在职责变化时容易被遗忘。请将权限策略授权给用户组，再将用户加入用户组。</translation>
        </message>
        <message>
            <source>What looks like a small permission is full power one call later. Limit the action to resources that do not raise its holder, or count the holder among the administrators.</source>
            <translation>看似很小的权限，再调用一次即可获得全部权限。请将该操作限于不会提升其权限的资源，或将其视为管理员。</translation>
        </message>
        <message>
            <source>When this person is away or loses the second factor, only the owner of the account can help. Have two.</source>
            <translation>此人不在或丢失 MFA 设备时，只能由主账号处理。请指定两名管理员。</translation>
        </message>
        <message>
            <source>Whether RAM heeds case in resources is on no page; its own are in small letters.</source>
            <translation>RAM 是否区分资源的大小写没有文档说明；文档中均为小写。</translation>
        </message>
        <message>
            <source>Whether upper and lower case matter in keys is on no page. The documented spelling is safe.</source>
            <translation>条件键是否区分大小写没有文档说明。按文档书写最稳妥。</translation>
        </message>
        <message>
            <source>Who is not named cannot assume the role.</source>
            <translation>未指定的主体无法扮演角色。</translation>
        </message>
        <message>
            <source>Whoever gets this policy can do anything in the account. Grant what the work needs; for administrators use the system policy AdministratorAccess, which every reviewer knows.</source>
            <translation>获得此策略的主体可以在账号中执行任何操作。请只授予工作所需的权限；管理员请使用系统策略 AdministratorAccess，便于审计识别。</translation>
        </message>
        <message>
            <source>Whoever has such a key can do everything, from anywhere and without MFA, and no policy can limit it. Delete it on the AccessKey page of the owner, and give programs a role or a user of their own.</source>
            <translation>主账号的 AccessKey 可在任何位置、无需 MFA 执行任何操作，且不受权限策略限制。请在主账号的 AccessKey 页面将其删除，并为程序使用单独的角色或用户。</translation>
        </message>
        <message>
            <source>Whoever holds them may do more, or less, than the plan tells, and exports leave them out. Import the answer that has the text; if it was there and not understood, look at what the import said of it.</source>
            <translation>拥有这些策略的主体，其实际权限可能多于或少于方案所示，导出时也不包含这些策略。请导入含有策略内容的返回结果；如果已导入但无法识别，请查看导入时的提示。</translation>
        </message>
        <message>
            <source>Whoever is made under this name later gets the role without anyone deciding it. Take the name out, or add the user or role to the plan.</source>
            <translation>以后以此名称创建的主体会自动获得该角色。请去掉此名称，或在方案中添加该用户或角色。</translation>
        </message>
        <message>
            <source>Whoever manages that account decides who gets in. Name single roles of it, and add a condition such as acs:SourceIp.</source>
            <translation>由该账号的管理者决定谁可以扮演。请指定该账号中的具体角色，并添加 acs:SourceIp 等条件。</translation>
        </message>
        <message>
            <source>Whoever may assume a powerful role has its power, and is missed when administrators are counted. Let the trust policy name the few who need it, and ask for MFA.</source>
            <translation>可以扮演高权限角色的主体就拥有该角色的权限，而统计管理员时容易遗漏。请在信任策略中只指定确有需要的少数主体，并要求 MFA。</translation>
        </message>
        <message>
            <source>Whoever may make keys or set passwords for others is as powerful as the most powerful of them. Limit the action to users that hold no more than its holder.</source>
            <translation>可以为他人创建 AccessKey 或设置密码的主体，等同于拥有其中权限最高者的权限。请将该操作限于权限不高于操作者的用户。</translation>
        </message>
        <message>
            <source>Whoever sits down at such a browser, or copies what it holds, needs the password alone.</source>
            <translation>使用此浏览器或复制其中数据的人，只需密码即可登录。</translation>
        </message>
        <message>
            <source>Whoever takes someone out of one of them takes nothing away. Keep one, or tell them apart.</source>
            <translation>将某人移出其中一个用户组，并不会收回任何权限。请只保留一个，或加以区分。</translation>
        </message>
        <message>
            <source>Whoever takes the user out of the group takes nothing away. Detach it from the user.</source>
            <translation>将用户移出用户组，并不会收回任何权限。请移除直接授予该用户的策略。</translation>
        </message>
        <message>
            <source>Whoever takes them out of one group takes nothing away. Let one group give the policy, and put those who need it there.</source>
            <translation>将用户移出其中一个用户组，并不会收回任何权限。请只通过一个用户组授予该策略，并将需要的用户加入其中。</translation>
        </message>
        <message>
            <source>Wildcard in the name of the service</source>
            <translation>云服务名称中有通配符</translation>
        </message>
        <message>
            <source>Wildcard that covers no action</source>
            <translation>通配符不匹配任何操作</translation>
        </message>
        <message>
            <source>Wildcard under an operator that takes it literally</source>
            <translation>条件运算符将通配符视为普通字符</translation>
        </message>
        <message>
            <source>Wildcards work with StringLike and StringNotLike only.</source>
            <translation>只有 StringLike 和 StringNotLike 支持通配符。</translation>
        </message>
        <message>
            <source>With all of such a service on every resource one can get around most other limits, or hide what was done. Grant the single actions that the work needs, on the resources it is about.</source>
            <translation>对所有资源拥有此类云服务的全部操作，即可绕过大多数限制或掩盖操作痕迹。请只授予工作所需的操作，并限定相关资源。</translation>
        </message>
        <message>
            <source>With ram:PassRole one runs code with the power of the role. Name the roles under Resource, as acs:ram:*:*:role/&lt;name&gt;.</source>
            <translation>拥有 ram:PassRole 权限即可使用角色的权限运行代码。请在 Resource 中指定角色，格式为 acs:ram:*:*:role/&lt;名称&gt;。</translation>
        </message>
        <message>
            <source>Without a lock a program can try passwords day and night. RAM locks the logon for an hour.</source>
            <translation>如果不锁定，程序可以不停地尝试密码。RAM 会锁定登录一小时。</translation>
        </message>
        <message>
            <source>Without a resource of its own service in the statement an action is neither allowed nor denied by it.</source>
            <translation>语句中没有所属云服务的资源时，该操作既不会被允许，也不会被拒绝。</translation>
        </message>
        <message>
            <source>Without it nobody can tell whether a policy or a role speaks of this account or of a stranger's. It stands in the menu of the account at the top right of the console.</source>
            <translation>没有账号 ID，就无法判断权限策略或角色指的是本账号还是他人的账号。账号 ID 可在控制台右上角的账号菜单中查看。</translation>
        </message>
        <message>
            <source>Without the device a password is enough for full power. Limit the action to users that hold no more than its holder, or deny it for administrators.</source>
            <translation>没有 MFA 设备后，仅凭密码即可获得全部权限。请将该操作限于权限不高于操作者的用户，或禁止对管理员执行该操作。</translation>
        </message>
        <message>
            <source>acs:PrincipalARN is compared with the whole ARN, such as acs:ram:*:*:role/audit.</source>
            <translation>acs:PrincipalARN 与完整的 ARN 比较，例如 acs:ram:*:*:role/audit。</translation>
        </message>
        <message>
            <source>acs:SecureTransport tells of HTTPS. Allow with true, or deny with false.</source>
            <translation>acs:SecureTransport 表示是否使用 HTTPS。请在允许语句中使用 true，或在拒绝语句中使用 false。</translation>
        </message>
    </context>
    <context>
        <name>clock</name>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Best let the system set its clock. Where that cannot be, the codes of this vault can be made with a correction; it also holds where the vault is opened on another computer.</source>
            <translation>最好让系统校准时钟。若做不到，可以让此保险库的验证码带校正生成；在其他电脑上打开此保险库时校正同样生效。</translation>
        </message>
        <message>
            <source>Check the clock</source>
            <translation>检查时钟</translation>
        </message>
        <message>
            <source>Check the clock…</source>
            <translation>检查时钟…</translation>
        </message>
        <message>
            <source>Choose an account that another device has too, such as your phone, and type its code.</source>
            <translation>选择一个其他设备（例如手机）上也有的账号，输入那里显示的验证码。</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>Clock corrected by {seconds}</source>
            <translation>时钟已校正 {seconds}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Codes are made from the time. A clock that is wrong makes codes that sites refuse.</source>
            <translation>验证码由时间算出。时钟不准，网站就会拒绝验证码。</translation>
        </message>
        <message>
            <source>Codes are made with a correction of {seconds}, but the system says that this clock is right. Check it.</source>
            <translation>验证码按 {seconds} 的校正生成，但系统表示时钟准确。请检查。</translation>
        </message>
        <message>
            <source>Codes are made with a correction of {seconds}.</source>
            <translation>验证码按 {seconds} 的校正生成。</translation>
        </message>
        <message>
            <source>Correct by {seconds}</source>
            <translation>校正 {seconds}</translation>
        </message>
        <message>
            <source>Not stored: {reason}</source>
            <translation>未保存：{reason}</translation>
        </message>
        <message>
            <source>Remove the correction</source>
            <translation>移除校正</translation>
        </message>
        <message>
            <source>The clock is right by itself now. The correction is not needed any more.</source>
            <translation>时钟本身已经准确，不再需要校正。</translation>
        </message>
        <message>
            <source>The clock is right: both devices make the same code.</source>
            <translation>时钟准确：两台设备生成相同的验证码。</translation>
        </message>
        <message>
            <source>The clock of this computer was set back by {amount}. If sites refuse codes now, check it.</source>
            <translation>本机时钟被调慢了 {amount}。如果网站现在拒绝验证码，请检查时钟。</translation>
        </message>
        <message>
            <source>The clock of this computer was set forward by {amount}. If sites refuse codes now, check it.</source>
            <translation>本机时钟被调快了 {amount}。如果网站现在拒绝验证码，请检查时钟。</translation>
        </message>
        <message>
            <source>The code that the other device shows now</source>
            <translation>其他设备现在显示的验证码</translation>
        </message>
        <message>
            <source>The system says that a time service keeps it right.</source>
            <translation>系统表示有时间服务在校准它。</translation>
        </message>
        <message>
            <source>The system says that no time service keeps it right.</source>
            <translation>系统表示没有时间服务在校准它。</translation>
        </message>
        <message>
            <source>The vault has no account whose codes come from the time. Add one first.</source>
            <translation>保险库中没有按时间生成验证码的账号。请先添加一个。</translation>
        </message>
        <message>
            <source>The vault is open for reading only; the correction cannot be stored.</source>
            <translation>保险库以只读方式打开，无法保存校正。</translation>
        </message>
        <message>
            <source>This computer's clock is about {amount} fast.</source>
            <translation>本机时钟大约快 {amount}。</translation>
        </message>
        <message>
            <source>This computer's clock is about {amount} slow.</source>
            <translation>本机时钟大约慢 {amount}。</translation>
        </message>
        <message>
            <source>This computer's clock shows {time}.</source>
            <translation>本机时钟显示 {time}。</translation>
        </message>
        <message>
            <source>This is no code that the account had or has within 20 steps of this clock, nor by the clock of another time zone. Is it the same account, and is the code typed right? A clock that is further off is to be set first.</source>
            <translation>在本机时钟前后 20 步之内，以及按其他时区的时钟，该账号都没有这个验证码。是同一个账号吗？输入无误吗？如果时钟偏差更大，请先设置时钟。</translation>
        </message>
        <message>
            <source>With the correction of {seconds} both devices make the same code.</source>
            <translation>加上 {seconds} 的校正，两台设备生成相同的验证码。</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} 小时</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} 分钟</translation>
        </message>
        <message>
            <source>{count} s</source>
            <translation>{count} 秒</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
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
        <name>core</name>
        <message>
            <source>"schema" must be {schema}.</source>
            <translation>“schema”必须为 {schema}。</translation>
        </message>
        <message>
            <source>"true" or "false"</source>
            <translation>"true" 或 "false"</translation>
        </message>
        <message>
            <source>"{name}"</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>"{name}" has {amount}</source>
            <translation>“{name}”有 {amount}</translation>
        </message>
        <message>
            <source>"{name}" is in the plan, which differs only in upper and lower case.</source>
            <translation>方案中已有“{name}”，仅大小写不同。</translation>
        </message>
        <message>
            <source>"{name}" is in this list already.</source>
            <translation>“{name}”已在此列表中。</translation>
        </message>
        <message>
            <source>"{name}" is no name for a {kind}.</source>
            <translation>“{name}”不能用作{kind}的名称。</translation>
        </message>
        <message>
            <source>"{network}" is every network, so that the others in the list have no effect.</source>
            <translation>“{network}”代表所有网段，因此列表中的其他网段不起作用。</translation>
        </message>
        <message>
            <source>"{pattern}" allows {count} actions that change something, of {services} services: {actions}.</source>
            <translation>“{pattern}”允许 {services} 个云服务的 {count} 个写操作：{actions}。</translation>
        </message>
        <message>
            <source>"{pattern}" on every resource lets its holders {what}, where its conditions hold.</source>
            <translation>对所有资源的“{pattern}”允许其持有者{what}（需满足条件）。</translation>
        </message>
        <message>
            <source>"{pattern}" on every resource lets its holders {what}.</source>
            <translation>对所有资源的“{pattern}”允许其持有者{what}。</translation>
        </message>
        <message>
            <source>"{policy}" (via group "{group}")</source>
            <translation>“{policy}”（通过用户组“{group}”）</translation>
        </message>
        <message>
            <source>"{policy}" names "{resource}", which is of the account {account}; this one is {own}.</source>
            <translation>“{policy}”中的资源“{resource}”属于账号 {account}，而本账号是 {own}。</translation>
        </message>
        <message>
            <source>"{principal}" of another account may assume this role, under no condition.</source>
            <translation>其他账号的“{principal}”可以无条件扮演此角色。</translation>
        </message>
        <message>
            <source>"{principal}" of another account may assume this role, which is a full administrator, under no condition.</source>
            <translation>其他账号的“{principal}”可以无条件扮演此角色，而此角色拥有全部权限。</translation>
        </message>
        <message>
            <source>"{text}"</source>
            <translation>“{text}”</translation>
        </message>
        <message>
            <source>"{text}" is no network. Write an address or a block, such as 203.0.113.0/24.</source>
            <translation>“{text}”不是有效的网段。请填写 IP 地址或网段，例如 203.0.113.0/24。</translation>
        </message>
        <message>
            <source>"{text}" of "{user}" is no date like 2026-11-23T08:30:00Z.</source>
            <translation>“{user}”的“{text}”不是有效的日期，应类似 2026-11-23T08:30:00Z。</translation>
        </message>
        <message>
            <source>"{user}" has a console password and active AccessKeys.</source>
            <translation>“{user}”既有控制台密码，又有启用的 AccessKey。</translation>
        </message>
        <message>
            <source>"{user}" has a console password and is meant to call the API.</source>
            <translation>“{user}”既有控制台密码，又用于调用 API。</translation>
        </message>
        <message>
            <source>"{user}" has no console logon and no active AccessKey, and is not meant to call the API.</source>
            <translation>“{user}”没有启用控制台登录，没有启用的 AccessKey，也不用于调用 API。</translation>
        </message>
        <message>
            <source>"{user}" has {count} active AccessKeys.</source>
            <translation>“{user}”有 {count} 个启用的 AccessKey。</translation>
        </message>
        <message>
            <source>"{user}" holds "{policy}" directly and through the group {groups} as well.</source>
            <translation>“{user}”直接拥有“{policy}”，又通过用户组{groups}获得该策略。</translation>
        </message>
        <message>
            <source>"{user}" holds "{policy}" directly and through the groups {groups} as well.</source>
            <translation>“{user}”直接拥有“{policy}”，又通过用户组{groups}获得该策略。</translation>
        </message>
        <message>
            <source>"{user}" holds {policies} directly, not through a group.</source>
            <translation>“{user}”直接拥有{policies}，而不是通过用户组获得。</translation>
        </message>
        <message>
            <source>"{user}" is in no group.</source>
            <translation>“{user}”不在任何用户组中。</translation>
        </message>
        <message>
            <source>"{user}" is meant to call the API and has no AccessKey.</source>
            <translation>“{user}”用于调用 API，但没有 AccessKey。</translation>
        </message>
        <message>
            <source>"{user}" last logged on to the console {days} days ago.</source>
            <translation>“{user}”上次登录控制台是在 {days} 天前。</translation>
        </message>
        <message>
            <source>"{user}" logs on to the console with a password alone.</source>
            <translation>“{user}”仅凭密码登录控制台。</translation>
        </message>
        <message>
            <source>1 to 128 characters, not starting with acs: or aliyun, without http://</source>
            <translation>1～128 个字符，不以 acs: 或 aliyun 开头，不包含 http://</translation>
        </message>
        <message>
            <source>1 to 128 characters, without http://</source>
            <translation>1～128 个字符，不包含 http://</translation>
        </message>
        <message>
            <source>1 to 128 letters, digits and hyphens</source>
            <translation>1～128 个字母、数字或连字符</translation>
        </message>
        <message>
            <source>1 to 64 letters, digits and the signs . -</source>
            <translation>1～64 个字母、数字或符号 . -</translation>
        </message>
        <message>
            <source>1 to 64 letters, digits and the signs . - _</source>
            <translation>1～64 个字母、数字或符号 . - _</translation>
        </message>
        <message>
            <source>1 to 64 letters, digits and the signs . - _ and no hyphen at the start</source>
            <translation>1～64 个字母、数字或符号 . - _，不以连字符开头</translation>
        </message>
        <message>
            <source>3 to 32 lower-case letters, digits and hyphens, with no hyphen at an end and no two together</source>
            <translation>3～32 个小写字母、数字或连字符，首尾不能是连字符，且不能有连续的连字符</translation>
        </message>
        <message>
            <source>A Deny of "{policy}" in the resource group "{group}" does not hold where {other} allows the same in the whole account. This concerns {holders}.</source>
            <translation>“{policy}”在资源组“{group}”中的拒绝语句不生效，因为{other}在整个账号范围允许相同的操作。涉及{holders}。</translation>
        </message>
        <message>
            <source>A backslash starts no escape that JSON knows; write \\ for a backslash.</source>
            <translation>反斜杠后不是 JSON 支持的转义字符；如需反斜杠，请写成 \\。</translation>
        </message>
        <message>
            <source>A browser that passed MFA is not asked again for seven days.</source>
            <translation>通过 MFA 验证的浏览器 7 天内不再要求验证。</translation>
        </message>
        <message>
            <source>A cell of this line is too long; the line was left out.</source>
            <translation>此行有单元格过长，已忽略整行。</translation>
        </message>
        <message>
            <source>A check</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>A closing quotation mark is missing; the text starts here.</source>
            <translation>缺少右引号，字符串从此处开始。</translation>
        </message>
        <message>
            <source>A colon is missing after the name.</source>
            <translation>名称后缺少冒号。</translation>
        </message>
        <message>
            <source>A comma or a closing brace is missing.</source>
            <translation>缺少逗号或右花括号。</translation>
        </message>
        <message>
            <source>A comma or a closing bracket is missing.</source>
            <translation>缺少逗号或右括号。</translation>
        </message>
        <message>
            <source>A condition value</source>
            <translation>条件值</translation>
        </message>
        <message>
            <source>A console login</source>
            <translation>控制台登录</translation>
        </message>
        <message>
            <source>A console logon that nobody uses stays on for {count} days.</source>
            <translation>闲置的控制台登录在 {count} 天内仍保持启用。</translation>
        </message>
        <message>
            <source>A control policy</source>
            <translation>管控策略</translation>
        </message>
        <message>
            <source>A group</source>
            <translation>用户组</translation>
        </message>
        <message>
            <source>A level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>A level of the directory</source>
            <translation>资源目录层级</translation>
        </message>
        <message>
            <source>A limit is a whole number.</source>
            <translation>配额必须是整数。</translation>
        </message>
        <message>
            <source>A line break or control character within quotes must be written as \n or \u....</source>
            <translation>引号中的换行符或控制字符必须写作 \n 或 \u....。</translation>
        </message>
        <message>
            <source>A logon stays good for {count} hours.</source>
            <translation>登录会话有效期为 {count} 小时。</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>用户组成员</translation>
        </message>
        <message>
            <source>A password may be used again after {count} others.</source>
            <translation>更换 {count} 次后即可重复使用历史密码。</translation>
        </message>
        <message>
            <source>A password may hold the name of its user.</source>
            <translation>密码可以包含用户名。</translation>
        </message>
        <message>
            <source>A plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>A plan holds no secrets. Take this field out, and change the secret.</source>
            <translation>方案中不保存密码或密钥。请删除此字段，并更换密码或密钥。</translation>
        </message>
        <message>
            <source>A policy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>A policy needs at least one version.</source>
            <translation>权限策略至少需要一个版本。</translation>
        </message>
        <message>
            <source>A policy that is there with another text gets a new version; if it has five, RAM drops the oldest one, which undo.sh cannot bring back.</source>
            <translation>账号中内容不同的权限策略会新建一个版本；如果已有 5 个版本，RAM 会删除最旧的版本，undo.sh 无法恢复。</translation>
        </message>
        <message>
            <source>A principal</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>A principal is empty. Write the UID of a user or account, or * for everybody.</source>
            <translation>主体为空。请填写用户或账号的 UID，或用 * 表示所有人。</translation>
        </message>
        <message>
            <source>A resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>A resource group</source>
            <translation>资源组</translation>
        </message>
        <message>
            <source>A role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>A statement</source>
            <translation>语句</translation>
        </message>
        <message>
            <source>A statement has either {name} or Not{name}, never both.</source>
            <translation>语句只能有 {name} 或 Not{name} 之一，不能同时有。</translation>
        </message>
        <message>
            <source>A statement has two conditions on {key} under {operator}; RAM takes one.</source>
            <translation>语句的运算符 {operator} 下有两个关于 {key} 的条件；RAM 只接受一个。</translation>
        </message>
        <message>
            <source>A statement names principals by kind and without one; RAM takes either form.</source>
            <translation>同一语句中的主体有的带类型、有的不带类型；RAM 只接受其中一种写法。</translation>
        </message>
        <message>
            <source>A step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>A step that is done</source>
            <translation>已完成的步骤</translation>
        </message>
        <message>
            <source>A string holds a line break or a control character; write it as \n, \t.</source>
            <translation>字符串中有换行符或控制字符，请写成 \n、\t 等形式。</translation>
        </message>
        <message>
            <source>A string holds half of a character (a lone surrogate).</source>
            <translation>字符串中有半个字符（孤立的代理项）。</translation>
        </message>
        <message>
            <source>A string is not closed.</source>
            <translation>字符串缺少结尾的引号。</translation>
        </message>
        <message>
            <source>A text is no Unicode, or a field holds what JSON cannot.</source>
            <translation>有文本不是 Unicode，或有字段的值无法用 JSON 表示。</translation>
        </message>
        <message>
            <source>A trust policy names {action}; NotAction has no place in it.</source>
            <translation>信任策略应指定 {action}，不应使用 NotAction。</translation>
        </message>
        <message>
            <source>A trust policy speaks of {action}; {others} has no place in it.</source>
            <translation>信任策略只涉及 {action}，不应包含{others}。</translation>
        </message>
        <message>
            <source>A user</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>A value is missing here, or it is no JSON.</source>
            <translation>此处缺少值，或不是 JSON。</translation>
        </message>
        <message>
            <source>A value is missing here; perhaps the comma before it is one too many.</source>
            <translation>此处缺少值，可能前面多了一个逗号。</translation>
        </message>
        <message>
            <source>A version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>A version of the policy "{policy}" has no ID; it was left out.</source>
            <translation>权限策略“{policy}”的一个版本没有 ID，已忽略。</translation>
        </message>
        <message>
            <source>A {kind} has a name that is empty, longer than {most}, or not visible; it was left out.</source>
            <translation>有{kind}的名称为空、超过 {most} 个字符或含不可见字符，已忽略。</translation>
        </message>
        <message>
            <source>A {kind} has a name that no plan can hold; what hangs on it was left out.</source>
            <translation>有{kind}的名称无法保存到方案中，与其相关的内容已忽略。</translation>
        </message>
        <message>
            <source>AccessKeys are not made: those of {names} must be made and handed over by themselves.</source>
            <translation>不会创建 AccessKey：{names} 的 AccessKey 需要单独创建和交付。</translation>
        </message>
        <message>
            <source>Add {resources}</source>
            <translation>添加 {resources}</translation>
        </message>
        <message>
            <source>Alibaba Cloud raises this limit on request.</source>
            <translation>可以向阿里云申请提高此上限。</translation>
        </message>
        <message>
            <source>All logon networks are private, and RAM sees people come from public addresses.</source>
            <translation>允许登录的网段都是私网网段，而 RAM 看到的是公网地址。</translation>
        </message>
        <message>
            <source>Allow it for {roles} only</source>
            <translation>仅允许用于 {roles}</translation>
        </message>
        <message>
            <source>Allow it with MFA</source>
            <translation>改为使用 MFA 时允许</translation>
        </message>
        <message>
            <source>Allow {action} on all resources</source>
            <translation>对所有资源允许 {action}</translation>
        </message>
        <message>
            <source>An ARN has five fields (acs:service:region:account:resource); this one has another number of colons.</source>
            <translation>ARN 有五个字段（acs:service:region:account:resource），此处的冒号数量不符。</translation>
        </message>
        <message>
            <source>An AccessKey</source>
            <translation>AccessKey</translation>
        </message>
        <message>
            <source>An AccessKey that nobody uses stays on for {count} days.</source>
            <translation>闲置的 AccessKey 在 {count} 天内仍保持启用。</translation>
        </message>
        <message>
            <source>An account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>An action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>An action without a colon is on no page of RAM; it is taken as a pattern over service:action.</source>
            <translation>RAM 文档中没有不带冒号的操作，此处按匹配 service:action 的通配符处理。</translation>
        </message>
        <message>
            <source>An attached policy</source>
            <translation>授权的权限策略</translation>
        </message>
        <message>
            <source>An attached policy is named in one of the fields "system" and "custom".</source>
            <translation>授权的权限策略只能在字段“system”和“custom”之一中填写。</translation>
        </message>
        <message>
            <source>An attached policy needs a name.</source>
            <translation>授权的权限策略需要名称。</translation>
        </message>
        <message>
            <source>An attachment lacks its principal or policy; it was left out.</source>
            <translation>有授权缺少授权主体或权限策略，已忽略。</translation>
        </message>
        <message>
            <source>An earlier password may be used again at once.</source>
            <translation>可以立即重复使用历史密码。</translation>
        </message>
        <message>
            <source>An empty Condition restricts nothing; it is dropped.</source>
            <translation>空的 Condition 没有任何限制作用，将被去掉。</translation>
        </message>
        <message>
            <source>An ignored problem</source>
            <translation>已忽略的问题</translation>
        </message>
        <message>
            <source>An operator without keys restricts nothing; it is dropped.</source>
            <translation>不带条件键的运算符没有任何限制作用，将被去掉。</translation>
        </message>
        <message>
            <source>An operator's keys</source>
            <translation>运算符下的条件键</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>另有 {count} 项。</translation>
        </message>
        <message>
            <source>Answers of {provider} that were made for another recipient are taken as well. Add a condition on saml:recipient.</source>
            <translation>{provider}发给其他接收方的响应也会被接受。请添加 saml:recipient 条件。</translation>
        </message>
        <message>
            <source>As far as is known the statement's actions ask about resources of {services}, never of {other}.</source>
            <translation>据已知信息，语句中的操作只检查 {services} 的资源，不检查 {other} 的资源。</translation>
        </message>
        <message>
            <source>As many as {count} wrong passwords may be tried.</source>
            <translation>最多可以尝试 {count} 次错误密码。</translation>
        </message>
        <message>
            <source>Ask for MFA every time</source>
            <translation>每次都要求 MFA</translation>
        </message>
        <message>
            <source>Attach "{policy}" instead</source>
            <translation>改为授予“{policy}”</translation>
        </message>
        <message>
            <source>Attach it to the group "{group}" instead, which has no other member</source>
            <translation>改为授权给没有其他成员的用户组“{group}”</translation>
        </message>
        <message>
            <source>Attach {policy} there too</source>
            <translation>在此同时绑定 {policy}</translation>
        </message>
        <message>
            <source>Attached to {holders}.</source>
            <translation>已授权给{holders}。</translation>
        </message>
        <message>
            <source>Bool takes one value; with both it would always hold, so remove the condition instead.</source>
            <translation>Bool 只接受一个值；两个值都填写时条件总是成立，请直接删除该条件。</translation>
        </message>
        <message>
            <source>Boolean</source>
            <translation>布尔</translation>
        </message>
        <message>
            <source>Calls of {actions} were seen without {key}; {effect} for them.</source>
            <translation>实测 {actions} 的请求不含 {key}；对这些请求，{effect}。</translation>
        </message>
        <message>
            <source>Camera {number}</source>
            <translation>摄像头 {number}</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>请选择其他文件夹。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请换一个名称。</translation>
        </message>
        <message>
            <source>Choose another video file.</source>
            <translation>请选择其他视频文件。</translation>
        </message>
        <message>
            <source>Choose other files.</source>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <source>Close other programs that use it, then try again.</source>
            <translation>请关闭其他正在使用它的程序后重试。</translation>
        </message>
        <message>
            <source>Console logon asks for MFA only when it looks unusual.</source>
            <translation>控制台登录仅在出现异常时要求 MFA。</translation>
        </message>
        <message>
            <source>Control policies and the place in a resource directory are left out: they belong to the management account. The export of policies as JSON files has their texts.</source>
            <translation>管控策略以及账号在资源目录中的位置不会导出：它们属于管理账号。将权限策略导出为 JSON 文件时包含管控策略的内容。</translation>
        </message>
        <message>
            <source>Delete "{key}"</source>
            <translation>删除“{key}”</translation>
        </message>
        <message>
            <source>Detach "{policy}" from "{user}"</source>
            <translation>移除“{user}”的“{policy}”授权</translation>
        </message>
        <message>
            <source>Detach it in "{group}"</source>
            <translation>移除在资源组“{group}”中的授权</translation>
        </message>
        <message>
            <source>Detach what the groups of "{user}" give already</source>
            <translation>移除“{user}”所在用户组已授予的权限策略</translation>
        </message>
        <message>
            <source>Detach {policies}</source>
            <translation>移除{policies}</translation>
        </message>
        <message>
            <source>Did you mean "{name}"?</source>
            <translation>是否应为“{name}”？</translation>
        </message>
        <message>
            <source>Did you mean "{policy}"?</source>
            <translation>您是指“{policy}”吗？</translation>
        </message>
        <message>
            <source>Did you mean {action}?</source>
            <translation>您是指 {action} 吗？</translation>
        </message>
        <message>
            <source>Did you mean {key}?</source>
            <translation>您是指 {key} 吗？</translation>
        </message>
        <message>
            <source>Display names of groups are not set: the RAM API has none. These groups have one: {names}.</source>
            <translation>不会设置用户组的显示名称，因为 RAM API 不支持。以下用户组有显示名称：{names}。</translation>
        </message>
        <message>
            <source>E-mail addresses and phone numbers are taken on the China site alone. These users have one: {names}.</source>
            <translation>只有中国站支持邮箱和手机号。以下用户填写了邮箱或手机号：{names}。</translation>
        </message>
        <message>
            <source>Entry {number}, {name}: {reason}</source>
            <translation>第 {number} 个账号（{name}）：{reason}</translation>
        </message>
        <message>
            <source>Every statement denies, so that nobody can assume the role.</source>
            <translation>所有语句都是拒绝语句，因此没有主体可以扮演此角色。</translation>
        </message>
        <message>
            <source>Every statement denies; this grants nobody anything.</source>
            <translation>所有语句都是拒绝语句，不授予任何权限。</translation>
        </message>
        <message>
            <source>Every user and role of the account that holds sts:AssumeRole for this role is a full administrator.</source>
            <translation>账号中对此角色拥有 sts:AssumeRole 权限的所有用户和角色都拥有全部权限。</translation>
        </message>
        <message>
            <source>Everyone in account {account} who holds {action} may assume this role. If it is not your own account, its owner decides who that is.</source>
            <translation>账号 {account} 中拥有 {action} 权限的所有主体都可以扮演此角色。如果不是您自己的账号，则由该账号的所有者决定具体是谁。</translation>
        </message>
        <message>
            <source>For KMS {key} works only where every action of the statement is one of KMS.</source>
            <translation>对于 KMS，只有语句中的所有操作都属于 KMS 时，{key} 才有效。</translation>
        </message>
        <message>
            <source>ForAllValues is taken as met by a call without {key}; then this allows it.</source>
            <translation>请求不含 {key} 时，ForAllValues 视为成立，此语句会允许该请求。</translation>
        </message>
        <message>
            <source>ForAllValues is then taken as met</source>
            <translation>此时 ForAllValues 视为成立</translation>
        </message>
        <message>
            <source>Four hexadecimal digits must follow \u.</source>
            <translation>\u 后必须有 4 位十六进制数字。</translation>
        </message>
        <message>
            <source>Group "{name}"</source>
            <translation>用户组“{name}”</translation>
        </message>
        <message>
            <source>Have an administrator add you to the group video, then log in again.</source>
            <translation>请让管理员将您加入 video 组，然后重新登录。</translation>
        </message>
        <message>
            <source>Here is half of a character: one of two \ud... escapes is missing.</source>
            <translation>此处只有半个字符：缺少一对 \ud... 转义中的一个。</translation>
        </message>
        <message>
            <source>Here it is {key}.</source>
            <translation>阿里云中对应的是 {key}。</translation>
        </message>
        <message>
            <source>Here the name of an element must stand, in double quotes.</source>
            <translation>此处应为元素名称，并用双引号括起来。</translation>
        </message>
        <message>
            <source>How many days a first password is good for, and whether passwords known from leaks are refused, are not written, for the provider cannot say it: set them in the console.</source>
            <translation>不包含初始密码有效期和是否拒绝已泄露的密码，因为 Provider 不支持：请在控制台中设置。</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP 地址</translation>
        </message>
        <message>
            <source>It could not be deleted: {reason}. Delete it yourself.</source>
            <translation>无法删除：{reason}。请自行删除。</translation>
        </message>
        <message>
            <source>It covers all of them only if a star stands for colons as well, which no page says.</source>
            <translation>只有 * 也能匹配冒号时，才会匹配全部字段，但文档没有说明。</translation>
        </message>
        <message>
            <source>It has a second name (a hard link), under which it would stay. Delete both yourself.</source>
            <translation>该文件还有另一个名称（硬链接），删除后仍会以该名称保留。请自行删除两者。</translation>
        </message>
        <message>
            <source>It has no name.</source>
            <translation>没有名称。</translation>
        </message>
        <message>
            <source>It is a link. The file that it leads to was not touched.</source>
            <translation>这是一个链接。它指向的文件未被改动。</translation>
        </message>
        <message>
            <source>It is not known what {policies} grant.</source>
            <translation>{policies}授予的权限未知。</translation>
        </message>
        <message>
            <source>It is not known what {policies} grants.</source>
            <translation>{policies}授予的权限未知。</translation>
        </message>
        <message>
            <source>It is not known who may assume {roles}, which are in the account.</source>
            <translation>账号中有角色{roles}，但不知道哪些主体可以扮演。</translation>
        </message>
        <message>
            <source>It is not known who may assume {roles}, which is in the account.</source>
            <translation>账号中有角色{roles}，但不知道哪些主体可以扮演。</translation>
        </message>
        <message>
            <source>It is not there any more. Where it was moved to, it still shows the secret.</source>
            <translation>文件已不在原处。如果被移到别处，在那里仍能看到密钥。</translation>
        </message>
        <message>
            <source>It was changed since it was read, so it was not deleted.</source>
            <translation>文件在读取之后已被更改，因此未删除。</translation>
        </message>
        <message>
            <source>JSON has no comments. Write what is to be said into a field "note".</source>
            <translation>JSON 不支持注释。请将说明写入字段“note”。</translation>
        </message>
        <message>
            <source>JSON knows no such escape. Write a backslash as \\.</source>
            <translation>JSON 中没有此转义。反斜杠请写作 \\。</translation>
        </message>
        <message>
            <source>JSON takes double quotes, not single ones.</source>
            <translation>JSON 使用双引号，不使用单引号。</translation>
        </message>
        <message>
            <source>Join statements {first} and {second}</source>
            <translation>合并语句 {first} 和语句 {second}</translation>
        </message>
        <message>
            <source>Leave AccessKeys to administrators</source>
            <translation>仅由管理员管理 AccessKey</translation>
        </message>
        <message>
            <source>Leave out "{type}"</source>
            <translation>去掉“{type}”</translation>
        </message>
        <message>
            <source>Leave out the actions on one's own MFA device</source>
            <translation>排除管理自己 MFA 设备的操作</translation>
        </message>
        <message>
            <source>Leave {actions}</source>
            <translation>只保留 {actions}</translation>
        </message>
        <message>
            <source>Let it end after {count} hours</source>
            <translation>登录会话有效期设为 {count} 小时</translation>
        </message>
        <message>
            <source>Let passwords expire after {count} days</source>
            <translation>密码有效期设为 {count} 天</translation>
        </message>
        <message>
            <source>Let users change an expired password</source>
            <translation>允许用户修改过期的密码</translation>
        </message>
        <message>
            <source>Let users manage their own MFA devices</source>
            <translation>允许用户管理自己的 MFA 设备</translation>
        </message>
        <message>
            <source>Line {line} has the same name.</source>
            <translation>与第 {line} 行的名称相同。</translation>
        </message>
        <message>
            <source>Line {line}, column {column}, {path}: {reason}</source>
            <translation>第 {line} 行，第 {column} 列，{path}：{reason}</translation>
        </message>
        <message>
            <source>Lock after {count} wrong passwords</source>
            <translation>输错 {count} 次密码后锁定</translation>
        </message>
        <message>
            <source>MFA and AccessKeys of the owner of the account are set in the console alone.</source>
            <translation>主账号的 MFA 和 AccessKey 只能在控制台中设置。</translation>
        </message>
        <message>
            <source>MFA at console logon is left to each user's own setting.</source>
            <translation>控制台登录是否使用 MFA 由各用户的设置决定。</translation>
        </message>
        <message>
            <source>MFA devices are not bound: {names} must do that at the next logon.</source>
            <translation>不会绑定 MFA 设备：{names} 需要在下次登录时绑定。</translation>
        </message>
        <message>
            <source>Near to it: {actions}.</source>
            <translation>相近的操作：{actions}。</translation>
        </message>
        <message>
            <source>Near to it: {key}.</source>
            <translation>相近的条件键：{key}。</translation>
        </message>
        <message>
            <source>No caller is called {name}; the ARN of a caller begins with acs:ram: or acs:sts:.</source>
            <translation>没有调用者名为{name}；调用者的 ARN 以 acs:ram: 或 acs:sts: 开头。</translation>
        </message>
        <message>
            <source>No camera was found.</source>
            <translation>未找到摄像头。</translation>
        </message>
        <message>
            <source>No comma may stand before a closing bracket.</source>
            <translation>右括号前不能有逗号。</translation>
        </message>
        <message>
            <source>No file lists all members of {who}. Add ListUsersForGroup.</source>
            <translation>没有文件列出{who}的全部成员。请添加 ListUsersForGroup 的返回结果。</translation>
        </message>
        <message>
            <source>No file lists the AccessKeys of {who}. Add ListAccessKeys, or a credential report.</source>
            <translation>没有文件列出{who}的 AccessKey。请添加 ListAccessKeys 的返回结果或用户凭证报告。</translation>
        </message>
        <message>
            <source>No file lists the policies of {who}. Add {operation}.</source>
            <translation>没有文件列出{who}的权限策略。请添加 {operation} 的返回结果。</translation>
        </message>
        <message>
            <source>No file lists what is attached within resource groups. Add ListPolicyAttachments of Resource Management.</source>
            <translation>没有文件列出资源组级别的授权。请添加资源管理的 ListPolicyAttachments 返回结果。</translation>
        </message>
        <message>
            <source>No file tells whether {who} has an MFA device. Add GetUserMFAInfo, or a credential report.</source>
            <translation>没有文件说明{who}是否有 MFA 设备。请添加 GetUserMFAInfo 的返回结果或用户凭证报告。</translation>
        </message>
        <message>
            <source>No file tells whether {who} may log on to the console. Add GetLoginProfile, or a credential report.</source>
            <translation>没有文件说明{who}能否登录控制台。请添加 GetLoginProfile 的返回结果或用户凭证报告。</translation>
        </message>
        <message>
            <source>No page of RAM writes a number so; digits with an optional minus and fraction are sure.</source>
            <translation>RAM 文档中没有这种数字写法；请使用数字，可带负号和小数。</translation>
        </message>
        <message>
            <source>No password is in the files. First passwords of {names} are needed.</source>
            <translation>文件中不含密码，需要为 {names} 提供初始密码。</translation>
        </message>
        <message>
            <source>No policy is attached for the resource group "{group}".</source>
            <translation>资源组“{group}”中没有任何授权。</translation>
        </message>
        <message>
            <source>No resource of the statement is one that {action} is asked about, so that it does nothing.</source>
            <translation>语句中没有 {action} 所检查的资源，因此该操作不起作用。</translation>
        </message>
        <message>
            <source>No system policy "{policy}" is known, which is attached to the {holder}.</source>
            <translation>授予{holder}的系统策略“{policy}”不在已知的系统策略中。</translation>
        </message>
        <message>
            <source>No user can manage users and permissions; only the owner of the account can.</source>
            <translation>没有用户可以管理用户和权限，只有主账号可以。</translation>
        </message>
        <message>
            <source>No value is ever written like {values}.</source>
            <translation>实际的值不会写成{values}。</translation>
        </message>
        <message>
            <source>No value of {key} meets both {one} and {other} here, so that the statement never applies.</source>
            <translation>{key} 没有任何值能同时满足此处的 {one} 和 {other}，因此该语句永远不生效。</translation>
        </message>
        <message>
            <source>Nobody in the plan may assume the role "{role}": those whom its trust policy names, if any, do not hold sts:AssumeRole for it.</source>
            <translation>方案中没有主体可以扮演角色“{role}”：其信任策略未指定任何主体，或指定的主体没有对此角色的 sts:AssumeRole 权限。</translation>
        </message>
        <message>
            <source>None of the statement's actions ({actions}) works on {resource}; it can go.</source>
            <translation>语句中的操作（{actions}）均不作用于{resource}，可以删除该资源。</translation>
        </message>
        <message>
            <source>NotResource was in RAM's grammar until 2020 and is on no page since; RAM may refuse it or ignore it.</source>
            <translation>RAM 的语法在 2020 年之前有 NotResource，此后的文档中不再出现；RAM 可能拒绝或忽略它。</translation>
        </message>
        <message>
            <source>NotResource was in RAM's grammar until 2020 and is on no page since; RAM may refuse or ignore it.</source>
            <translation>NotResource 在 2020 年之前属于 RAM 语法，此后文档中不再出现；RAM 可能拒绝或忽略它。</translation>
        </message>
        <message>
            <source>Notes, the limits of the account, and what a report told of logons and keys stay in the plan.</source>
            <translation>说明、账号配额以及报告中的登录和 AccessKey 信息只保留在方案中。</translation>
        </message>
        <message>
            <source>Nothing here is {action}, so that nobody can assume the role by it.</source>
            <translation>此处没有 {action}，因此没有主体可以据此扮演角色。</translation>
        </message>
        <message>
            <source>Nothing in here is part of a plan.</source>
            <translation>其中没有方案需要的内容。</translation>
        </message>
        <message>
            <source>Nothing in these files is part of an account.</source>
            <translation>这些文件中没有账号数据。</translation>
        </message>
        <message>
            <source>Nothing is attached to "{user}" or to a group of this user.</source>
            <translation>“{user}”及其所在的用户组都没有权限策略。</translation>
        </message>
        <message>
            <source>Nothing may follow the end of the plan.</source>
            <translation>方案结束后不能有其他内容。</translation>
        </message>
        <message>
            <source>Nothing may follow the end of the policy.</source>
            <translation>策略结束后不能再有其他内容。</translation>
        </message>
        <message>
            <source>Objects and lists are nested more than {levels} deep.</source>
            <translation>对象和列表的嵌套超过 {levels} 层。</translation>
        </message>
        <message>
            <source>Objects and lists are nested more than {most} deep.</source>
            <translation>对象和列表的嵌套超过 {most} 层。</translation>
        </message>
        <message>
            <source>Of them 1 is a full administrator.</source>
            <translation>其中 1 个是拥有全部权限的管理员。</translation>
        </message>
        <message>
            <source>Of them {count} are full administrators.</source>
            <translation>其中 {count} 个是拥有全部权限的管理员。</translation>
        </message>
        <message>
            <source>Only calls of {service} carry {key}; {effect}.</source>
            <translation>只有 {service} 的请求含有 {key}；{effect}。</translation>
        </message>
        <message>
            <source>Only resource and trust policies have a Principal; this one is about whom it is attached to.</source>
            <translation>只有资源策略和信任策略有 Principal 元素；此策略的主体就是被授权的对象。</translation>
        </message>
        <message>
            <source>Only the default version of a policy is carried. These have others: {names}.</source>
            <translation>只导出权限策略的默认版本。以下权限策略有其他版本：{names}。</translation>
        </message>
        <message>
            <source>Only the first {count} of {all} pages are read.</source>
            <translation>共 {all} 页，只读取前 {count} 页。</translation>
        </message>
        <message>
            <source>Page {number} cannot be drawn.</source>
            <translation>无法绘制第 {number} 页。</translation>
        </message>
        <message>
            <source>Passwords are good for {count} days.</source>
            <translation>密码有效期为 {count} 天。</translation>
        </message>
        <message>
            <source>Passwords known from leaks may be set by API calls.</source>
            <translation>通过 API 可以设置已泄露的密码。</translation>
        </message>
        <message>
            <source>Passwords may be as short as {count} characters.</source>
            <translation>密码最短可为 {count} 个字符。</translation>
        </message>
        <message>
            <source>Passwords may be tried without end.</source>
            <translation>可以无限次尝试密码。</translation>
        </message>
        <message>
            <source>Passwords need no digit.</source>
            <translation>密码可以不含数字。</translation>
        </message>
        <message>
            <source>Passwords need no lower-case letter.</source>
            <translation>密码可以不含小写字母。</translation>
        </message>
        <message>
            <source>Passwords need no symbol.</source>
            <translation>密码可以不含符号。</translation>
        </message>
        <message>
            <source>Passwords need no upper-case letter.</source>
            <translation>密码可以不含大写字母。</translation>
        </message>
        <message>
            <source>Passwords never expire.</source>
            <translation>密码永不过期。</translation>
        </message>
        <message>
            <source>People may log on to the console from every network.</source>
            <translation>允许从任何网段登录控制台。</translation>
        </message>
        <message>
            <source>Plug it in again, then try again.</source>
            <translation>请重新接入后重试。</translation>
        </message>
        <message>
            <source>Plug one in, or use another way.</source>
            <translation>请接入摄像头，或使用其他方式。</translation>
        </message>
        <message>
            <source>Policies of the account that were not read are left out, with what they are attached to: {names}.</source>
            <translation>账号中未能读取的权限策略及其授权不会导出：{names}。</translation>
        </message>
        <message>
            <source>Principal names nobody.</source>
            <translation>Principal 中没有任何主体。</translation>
        </message>
        <message>
            <source>Put "{user}" into the group "{group}", which gives the same</source>
            <translation>将“{user}”加入授予相同权限的用户组“{group}”</translation>
        </message>
        <message>
            <source>Put a user name of letters and digits into this line.</source>
            <translation>请在此行填写由字母和数字组成的用户名。</translation>
        </message>
        <message>
            <source>RAM documents no policy variables; this is taken as plain text.</source>
            <translation>RAM 文档中没有策略变量，此处按普通文本处理。</translation>
        </message>
        <message>
            <source>RAM may take it for {name}, which differs only in upper and lower case.</source>
            <translation>RAM 可能将其与 {name} 视为同一名称，两者仅大小写不同。</translation>
        </message>
        <message>
            <source>RAM takes 90, 180, 365 or 730 days here, not {count}.</source>
            <translation>RAM 在此只接受 90、180、365 或 730 天，不接受 {count} 天。</translation>
        </message>
        <message>
            <source>RAM takes as the name of a {kind} {rule}.</source>
            <translation>RAM 对{kind}名称的要求：{rule}。</translation>
        </message>
        <message>
            <source>RAM takes every value in double quotes.</source>
            <translation>RAM 的所有值都要用双引号括起来。</translation>
        </message>
        <message>
            <source>RAM takes unknown names without a word, and they stand for nothing.</source>
            <translation>RAM 接受未知的名称且不提示，但这些名称不起任何作用。</translation>
        </message>
        <message>
            <source>RAM verifies users by "sms" and "email", not by "{type}".</source>
            <translation>RAM 只支持 sms 和 email 两种验证方式，不支持“{type}”。</translation>
        </message>
        <message>
            <source>RAM would not take this policy.</source>
            <translation>RAM 不接受此权限策略。</translation>
        </message>
        <message>
            <source>RAM's code is probably {service}.</source>
            <translation>RAM 中的服务代码可能是{service}。</translation>
        </message>
        <message>
            <source>RAM's code is {service}.</source>
            <translation>RAM 中的服务代码是 {service}。</translation>
        </message>
        <message>
            <source>RAM's dates carry a zone; without one this is taken as UTC. Add Z or +08:00.</source>
            <translation>RAM 的日期带有时区；没有时区时按 UTC 处理。请加上 Z 或 +08:00。</translation>
        </message>
        <message>
            <source>Refuse passwords known from leaks</source>
            <translation>拒绝已泄露的密码</translation>
        </message>
        <message>
            <source>Refuse passwords with the name of the user</source>
            <translation>拒绝包含用户名的密码</translation>
        </message>
        <message>
            <source>Remember {count} passwords</source>
            <translation>历史密码检查数设为 {count}</translation>
        </message>
        <message>
            <source>Remove statement {number}</source>
            <translation>删除语句 {number}</translation>
        </message>
        <message>
            <source>Remove the Sid</source>
            <translation>删除 Sid</translation>
        </message>
        <message>
            <source>Remove the copy of "{policy}"</source>
            <translation>删除“{policy}”的副本</translation>
        </message>
        <message>
            <source>Remove the policy "{policy}"</source>
            <translation>删除权限策略“{policy}”</translation>
        </message>
        <message>
            <source>Remove the resource</source>
            <translation>删除资源</translation>
        </message>
        <message>
            <source>Remove the second one</source>
            <translation>删除重复项</translation>
        </message>
        <message>
            <source>Remove the version {version}</source>
            <translation>删除版本 {version}</translation>
        </message>
        <message>
            <source>Remove {value}</source>
            <translation>删除{value}</translation>
        </message>
        <message>
            <source>Rename it to "{name}"</source>
            <translation>重命名为“{name}”</translation>
        </message>
        <message>
            <source>Replace by {other}</source>
            <translation>替换为 {other}</translation>
        </message>
        <message>
            <source>Require "{user}" to bind MFA at the next logon</source>
            <translation>要求“{user}”下次登录时绑定 MFA</translation>
        </message>
        <message>
            <source>Require MFA at every logon</source>
            <translation>要求每次登录都使用 MFA</translation>
        </message>
        <message>
            <source>Require a digit</source>
            <translation>要求包含数字</translation>
        </message>
        <message>
            <source>Require a lower-case letter</source>
            <translation>要求包含小写字母</translation>
        </message>
        <message>
            <source>Require a symbol</source>
            <translation>要求包含符号</translation>
        </message>
        <message>
            <source>Require an upper-case letter</source>
            <translation>要求包含大写字母</translation>
        </message>
        <message>
            <source>Require {count} characters</source>
            <translation>要求至少 {count} 个字符</translation>
        </message>
        <message>
            <source>Resource groups are not made. The IDs of {names} come from the variable resource_group_ids.</source>
            <translation>不会创建资源组。{names} 的 ID 由变量 resource_group_ids 提供。</translation>
        </message>
        <message>
            <source>Resources of {service} belong to no region; with {region} this names none of them.</source>
            <translation>{service} 的资源不分地域；填写{region}后不匹配其任何资源。</translation>
        </message>
        <message>
            <source>Role "{name}"</source>
            <translation>角色“{name}”</translation>
        </message>
        <message>
            <source>Roles of the account that were not read are left out, with what is attached to them: {names}.</source>
            <translation>账号中未能读取的角色及其授权不会导出：{names}。</translation>
        </message>
        <message>
            <source>RunInstances was seen without {key}, though listed; {effect} for it.</source>
            <translation>文档中列有 {key}，但实测 RunInstances 的请求不含此键；对该操作，{effect}。</translation>
        </message>
        <message>
            <source>Service-linked roles are made by their services, with what is attached to them: {names} are left out.</source>
            <translation>服务关联角色及其授权由云服务创建，不会导出：{names}。</translation>
        </message>
        <message>
            <source>Services are written in small letters, and case matters in resources: {service}.</source>
            <translation>云服务代码使用小写字母，且资源区分大小写：{service}。</translation>
        </message>
        <message>
            <source>Sid is not in RAM's grammar, but appears in policies that RAM took.</source>
            <translation>RAM 的语法中没有 Sid，但 RAM 接受过含有它的策略。</translation>
        </message>
        <message>
            <source>Statement is an empty list. A policy needs at least one statement.</source>
            <translation>Statement 列表为空。策略至少需要一条语句。</translation>
        </message>
        <message>
            <source>Statement must be a list; put the statement in brackets.</source>
            <translation>Statement 必须是列表，请将语句放在方括号中。</translation>
        </message>
        <message>
            <source>Statement {denying} denies all that statement {allowing} allows, so that it grants nothing.</source>
            <translation>语句 {denying} 拒绝了语句 {allowing} 允许的全部内容，因此后者不授予任何权限。</translation>
        </message>
        <message>
            <source>Statement {wide} covers all of statement {narrow} already.</source>
            <translation>语句 {wide} 已包含语句 {narrow} 的全部内容。</translation>
        </message>
        <message>
            <source>Statements {first} and {second} differ in one element only, and could be one.</source>
            <translation>语句 {first} 和语句 {second} 只有一个元素不同，可以合并。</translation>
        </message>
        <message>
            <source>Switch it off after {count} days</source>
            <translation>闲置 {count} 天后禁用</translation>
        </message>
        <message>
            <source>Switch off "{key}"</source>
            <translation>禁用“{key}”</translation>
        </message>
        <message>
            <source>Switch off the console logon of "{user}"</source>
            <translation>禁用“{user}”的控制台登录</translation>
        </message>
        <message>
            <source>Tags of users are not written, for the provider has none: {names}.</source>
            <translation>不包含用户的标签，因为 Provider 不支持：{names}。</translation>
        </message>
        <message>
            <source>Take a screenshot and paste it.</source>
            <translation>请截图后粘贴。</translation>
        </message>
        <message>
            <source>Take {count} days</source>
            <translation>改为 {count} 天</translation>
        </message>
        <message>
            <source>Terraform cannot take the password policy and the security preferences back: destroying leaves them as they are.</source>
            <translation>Terraform 无法恢复密码策略和安全设置：执行 destroy 后它们保持不变。</translation>
        </message>
        <message>
            <source>Terraform makes everything anew. What is in the account already is to be imported first; the script compares by itself.</source>
            <translation>Terraform 会新建所有资源。账号中已有的资源需要先导入；脚本则会自动比较。</translation>
        </message>
        <message>
            <source>Texts of system policies are Alibaba Cloud's and are not written: {names}.</source>
            <translation>系统策略的内容由阿里云维护，不会导出：{names}。</translation>
        </message>
        <message>
            <source>That a password is to be changed at the next logon is said with the first password alone.</source>
            <translation>下次登录时重置密码的要求，只在设置初始密码时生效。</translation>
        </message>
        <message>
            <source>That roles may not be used in the console is not written, for the provider cannot say it: {names}.</source>
            <translation>不包含禁止角色登录控制台的设置，因为 Provider 不支持：{names}。</translation>
        </message>
        <message>
            <source>That users may manage their service credentials is not written, for the provider cannot say it.</source>
            <translation>不包含允许用户管理服务凭证的设置，因为 Provider 不支持。</translation>
        </message>
        <message>
            <source>The AccessKey "{key}" of "{user}" is switched off but still there.</source>
            <translation>“{user}”的 AccessKey“{key}”已禁用，但尚未删除。</translation>
        </message>
        <message>
            <source>The AccessKey "{key}" of "{user}" is {days} days old.</source>
            <translation>“{user}”的 AccessKey“{key}”已创建 {days} 天。</translation>
        </message>
        <message>
            <source>The AccessKey "{key}" of "{user}" was last used {days} days ago.</source>
            <translation>“{user}”的 AccessKey“{key}”上次使用是在 {days} 天前。</translation>
        </message>
        <message>
            <source>The ID of an account has 16 digits; "{id}" is none.</source>
            <translation>账号 ID 为 16 位数字，“{id}”不是有效的账号 ID。</translation>
        </message>
        <message>
            <source>The ID of an account has 16 digits; {account} has not.</source>
            <translation>账号 ID 为 16 位数字，{account}不是有效的账号 ID。</translation>
        </message>
        <message>
            <source>The PDF is damaged or cut off.</source>
            <translation>PDF 已损坏或不完整。</translation>
        </message>
        <message>
            <source>The PDF is locked with a password. Save it without one, or show it and use Screen.</source>
            <translation>PDF 已用密码锁定。请另存为不带密码的文件，或将其显示在屏幕上并使用“屏幕”。</translation>
        </message>
        <message>
            <source>The Sid {sid} is not in RAM's grammar, though policies with one were taken.</source>
            <translation>Sid{sid}不属于 RAM 语法，但含有 Sid 的策略曾被接受。</translation>
        </message>
        <message>
            <source>The account answered {operation} with the error {code}, so that this part is missing.</source>
            <translation>账号对 {operation} 返回错误 {code}，因此缺少这部分数据。</translation>
        </message>
        <message>
            <source>The account has no alias, so that its users log on as name@number.onaliyun.com.</source>
            <translation>账号没有别名，因此用户以“名称@数字.onaliyun.com”登录。</translation>
        </message>
        <message>
            <source>The account has the role "{name}", but no file tells who may assume it. It is kept beside the plan with what is attached to it. Add the answer to GetRole.</source>
            <translation>账号中有角色“{name}”，但没有文件说明谁可以扮演它。该角色及其授权已保留，但不计入方案。请添加 GetRole 的返回结果。</translation>
        </message>
        <message>
            <source>The account has the {policy}, but no file has its text so that it is unknown what it grants. It is kept beside the plan with what it is attached to. Add the answer to GetPolicy.</source>
            <translation>账号中有{policy}，但没有文件包含其内容，因此不知道它授予的权限。该策略及其授权已保留，但不计入方案。请添加 GetPolicy 的返回结果。</translation>
        </message>
        <message>
            <source>The account has the {policy}, but no file has the text of version {version}, which counts, so that it is unknown what it grants. It is kept beside the plan with what it is attached to. Add the answer to GetPolicy.</source>
            <translation>账号中有{policy}，但没有文件包含其默认版本 {version} 的内容，因此不知道它授予的权限。该策略及其授权已保留，但不计入方案。请添加 GetPolicy 的返回结果。</translation>
        </message>
        <message>
            <source>The account has {count} groups, but the files tell of {found}. Fetch all of them.</source>
            <translation>账号有 {count} 个用户组，但文件中只有 {found} 个。请获取全部用户组。</translation>
        </message>
        <message>
            <source>The account has {count} users, but the files tell of {found}. Fetch all of them.</source>
            <translation>账号有 {count} 个用户，但文件中只有 {found} 个。请获取全部用户。</translation>
        </message>
        <message>
            <source>The account is in no resource directory; {policies} bind nobody here.</source>
            <translation>此账号未加入资源目录；{policies}在此不约束任何主体。</translation>
        </message>
        <message>
            <source>The account is in no resource directory; {policies} binds nobody here.</source>
            <translation>此账号未加入资源目录；{policies}在此不约束任何主体。</translation>
        </message>
        <message>
            <source>The account is the management account of the directory, which control policies do not bind; {policies} bind nobody here.</source>
            <translation>此账号是资源目录的管理账号，不受管控策略约束；{policies}在此不约束任何主体。</translation>
        </message>
        <message>
            <source>The account is the management account of the directory, which control policies do not bind; {policies} binds nobody here.</source>
            <translation>此账号是资源目录的管理账号，不受管控策略约束；{policies}在此不约束任何主体。</translation>
        </message>
        <message>
            <source>The alias of the account must be {rule}.</source>
            <translation>账号别名必须满足：{rule}。</translation>
        </message>
        <message>
            <source>The answer does not say which call it is of. Call the file {names}, with whom it is about, as in {operation}-NAME.json.</source>
            <translation>返回结果未说明来自哪个接口。请将文件命名为 {names} 并注明对象名称，例如 {operation}-NAME.json。</translation>
        </message>
        <message>
            <source>The answer names no policy with a type; it was left out.</source>
            <translation>返回结果中没有权限策略的名称和类型，已忽略。</translation>
        </message>
        <message>
            <source>The answer to {operation} does not say which policy it is about. Call the file {operation}-Custom-POLICY.json or {operation}-System-POLICY.json.</source>
            <translation>{operation} 的返回结果未说明是哪个权限策略。请将文件命名为 {operation}-Custom-POLICY.json 或 {operation}-System-POLICY.json。</translation>
        </message>
        <message>
            <source>The answer to {operation} does not say whom it is about. Call the file {file}.</source>
            <translation>{operation} 的返回结果未说明对象。请将文件命名为 {file}。</translation>
        </message>
        <message>
            <source>The answer to {operation} for {name} goes on, and no file has the rest (IsTruncated is true).</source>
            <translation>{name} 的 {operation} 返回结果不完整，没有文件包含其余部分（IsTruncated 为 true）。</translation>
        </message>
        <message>
            <source>The answer to {operation} goes on, and no file has the rest (IsTruncated is true).</source>
            <translation>{operation} 的返回结果不完整，没有文件包含其余部分（IsTruncated 为 true）。</translation>
        </message>
        <message>
            <source>The backup beside the vault opens with the old password still: {reason}</source>
            <translation>保险库旁的备份仍可用旧密码打开：{reason}</translation>
        </message>
        <message>
            <source>The catalog of {date} has no action {action}.</source>
            <translation>操作目录（{date}）中没有操作{action}。</translation>
        </message>
        <message>
            <source>The catalog of {date} has no service {service}.</source>
            <translation>操作目录（{date}）中没有云服务{service}。</translation>
        </message>
        <message>
            <source>The checklist</source>
            <translation>检查清单</translation>
        </message>
        <message>
            <source>The console logon of {names} is switched off in the plan. None is made for them, and one that is there stays as it is: switch it off in the console.</source>
            <translation>方案中已禁用 {names} 的控制台登录。不会为其启用，账号中已启用的保持不变：请在控制台中禁用。</translation>
        </message>
        <message>
            <source>The content of the report is neither Base64 nor Base32.</source>
            <translation>报告内容既不是 Base64 也不是 Base32 编码。</translation>
        </message>
        <message>
            <source>The control policy "{name}"</source>
            <translation>管控策略“{name}”</translation>
        </message>
        <message>
            <source>The control policy "{policy}" is on no level of the directory.</source>
            <translation>管控策略“{policy}”未绑定到资源目录的任何层级。</translation>
        </message>
        <message>
            <source>The custom policy "{policy}" is attached to nobody.</source>
            <translation>自定义策略“{policy}”未授权给任何主体。</translation>
        </message>
        <message>
            <source>The default version is none of {names}.</source>
            <translation>默认版本不在 {names} 之中。</translation>
        </message>
        <message>
            <source>The desktop did not give a picture of the screen. Allow it, or take a screenshot and paste it.</source>
            <translation>桌面环境未提供屏幕画面。请允许读取屏幕，或截图后粘贴。</translation>
        </message>
        <message>
            <source>The desktop has no portal for screenshots. Take a screenshot and paste it.</source>
            <translation>桌面环境没有截图接口。请截图后粘贴。</translation>
        </message>
        <message>
            <source>The directory</source>
            <translation>资源目录</translation>
        </message>
        <message>
            <source>The documented spelling is {action}. RAM takes other letters in most cases only.</source>
            <translation>文档中写作 {action}。RAM 只在多数情况下接受其他大小写。</translation>
        </message>
        <message>
            <source>The e-mail address of "{user}" has no @ between a name and a domain.</source>
            <translation>“{user}”的邮箱缺少名称与域名之间的 @。</translation>
        </message>
        <message>
            <source>The field {field} has a value that a plan cannot hold; it was left out.</source>
            <translation>字段 {field} 的值无法保存到方案中，已忽略。</translation>
        </message>
        <message>
            <source>The field {field} holds a secret. It was left out; delete the file, or change the secret.</source>
            <translation>字段 {field} 包含密码或密钥，已忽略。请删除该文件，或更换密码或密钥。</translation>
        </message>
        <message>
            <source>The field {field} is not {wanted}; it was left out.</source>
            <translation>字段 {field} 应为{wanted}，已忽略。</translation>
        </message>
        <message>
            <source>The file cannot be drawn. Save it as PNG or JPEG, or show it and use Screen.</source>
            <translation>无法绘制此文件。请另存为 PNG 或 JPEG，或将其显示在屏幕上并使用“屏幕”。</translation>
        </message>
        <message>
            <source>The file cannot hold this value as it is.</source>
            <translation>文件无法原样保存此值。</translation>
        </message>
        <message>
            <source>The file has over a million objects, more than any account needs. Is it the right one?</source>
            <translation>文件中的对象超过一百万个，超出任何账号所需。请确认文件是否正确。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件为空。</translation>
        </message>
        <message>
            <source>The file is no text in UTF-8. Save it in that encoding.</source>
            <translation>文件不是 UTF-8 编码的文本。请另存为 UTF-8 编码。</translation>
        </message>
        <message>
            <source>The file is over 64 MiB, more than any account needs. Is it the right one?</source>
            <translation>文件超过 64 MiB，超出任何账号所需。请确认文件是否正确。</translation>
        </message>
        <message>
            <source>The file is over 64 MiB, too large for a picture.</source>
            <translation>文件超过 64 MiB，作为图片过大。</translation>
        </message>
        <message>
            <source>The file starts like UTF-16 but is none. Save it as UTF-8.</source>
            <translation>文件开头为 UTF-16 标记，但内容不是 UTF-16。请另存为 UTF-8 编码。</translation>
        </message>
        <message>
            <source>The files have over 64 MiB, more than any account needs. Is it the right folder?</source>
            <translation>文件总大小超过 64 MiB，超出任何账号所需。请确认文件夹是否正确。</translation>
        </message>
        <message>
            <source>The files hold the texts of policies alone: no users, groups, memberships, attachments or settings.</source>
            <translation>文件只包含权限策略的内容，不包含用户、用户组、用户组成员、授权和设置。</translation>
        </message>
        <message>
            <source>The folder {folder} holds no pictures.</source>
            <translation>文件夹 {folder} 中没有图片。</translation>
        </message>
        <message>
            <source>The group "{group}" has no members.</source>
            <translation>用户组“{group}”没有成员。</translation>
        </message>
        <message>
            <source>The group "{group}" has no policies and gives its 1 member nothing.</source>
            <translation>用户组“{group}”没有权限策略，其 1 名成员不会获得任何权限。</translation>
        </message>
        <message>
            <source>The group "{group}" has no policies and gives its {count} members nothing.</source>
            <translation>用户组“{group}”没有权限策略，其 {count} 名成员不会获得任何权限。</translation>
        </message>
        <message>
            <source>The group "{group}" has no policies.</source>
            <translation>用户组“{group}”没有权限策略。</translation>
        </message>
        <message>
            <source>The group "{group}" has the same members and policies as "{other}".</source>
            <translation>用户组“{group}”与“{other}”的成员和权限策略相同。</translation>
        </message>
        <message>
            <source>The key of a tag must be {rule}.</source>
            <translation>标签键必须满足：{rule}。</translation>
        </message>
        <message>
            <source>The last one then holds a colon.</source>
            <translation>此时最后一个字段含有冒号。</translation>
        </message>
        <message>
            <source>The level "{level}" holds no control policy and allows nothing, so all users and roles are refused everything.</source>
            <translation>层级“{level}”没有管控策略，不允许任何操作，因此所有用户和角色都无法执行任何操作。</translation>
        </message>
        <message>
            <source>The level "{level}" holds {policies} and allows nothing, so all users and roles are refused everything.</source>
            <translation>层级“{level}”绑定了 {policies}，但不允许任何操作，因此所有用户和角色都无法执行任何操作。</translation>
        </message>
        <message>
            <source>The limits</source>
            <translation>配额</translation>
        </message>
        <message>
            <source>The limits were left out.</source>
            <translation>已忽略配额。</translation>
        </message>
        <message>
            <source>The mobile number of "{user}" is not written like 86-18600008888.</source>
            <translation>“{user}”的手机号格式不正确，应类似 86-18600008888。</translation>
        </message>
        <message>
            <source>The name "{name}" is given twice in this object.</source>
            <translation>此对象中名称“{name}”重复。</translation>
        </message>
        <message>
            <source>The name of a field must stand here, in double quotes.</source>
            <translation>此处应为双引号中的字段名。</translation>
        </message>
        <message>
            <source>The name speaks of {named}, but this is an answer to {operation}; it was read as such.</source>
            <translation>文件名为 {named}，但内容是 {operation} 的返回结果，已按后者读取。</translation>
        </message>
        <message>
            <source>The name {name} leads out of the folder. Nothing was written.</source>
            <translation>名称 {name} 指向文件夹之外。未写入任何内容。</translation>
        </message>
        <message>
            <source>The networks are {length} characters long together; RAM takes {most}.</source>
            <translation>网段总长 {length} 个字符，RAM 最多接受 {most} 个字符。</translation>
        </message>
        <message>
            <source>The owner of the account</source>
            <translation>主账号</translation>
        </message>
        <message>
            <source>The owner of the account has 1 AccessKey.</source>
            <translation>主账号有 1 个 AccessKey。</translation>
        </message>
        <message>
            <source>The owner of the account has {count} AccessKeys.</source>
            <translation>主账号有 {count} 个 AccessKey。</translation>
        </message>
        <message>
            <source>The owner of the account logs on without MFA.</source>
            <translation>主账号登录时未使用 MFA。</translation>
        </message>
        <message>
            <source>The password is empty. Choose one.</source>
            <translation>密码为空。请设置密码。</translation>
        </message>
        <message>
            <source>The password of this vault takes {memory} MiB of memory to check, which this computer cannot give now. Close other programs and try again.</source>
            <translation>校验此保险库的密码需要 {memory} MiB 内存，本机目前无法提供。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>The password policy</source>
            <translation>密码策略</translation>
        </message>
        <message>
            <source>The picture is damaged or cut off.</source>
            <translation>图片已损坏或不完整。</translation>
        </message>
        <message>
            <source>The picture is empty.</source>
            <translation>图片为空。</translation>
        </message>
        <message>
            <source>The picture is empty: it has no bytes.</source>
            <translation>图片为空，没有任何数据。</translation>
        </message>
        <message>
            <source>The picture is too large: {width} × {height} pixels.</source>
            <translation>图片过大：{width} × {height} 像素。</translation>
        </message>
        <message>
            <source>The picture is too large: {width} × {height} pixels; at most 40 million can be read.</source>
            <translation>图片过大：{width} × {height} 像素；最多支持 4000 万像素。</translation>
        </message>
        <message>
            <source>The plan cannot be exported.</source>
            <translation>无法导出方案。</translation>
        </message>
        <message>
            <source>The plan cannot be written: {reason}</source>
            <translation>无法保存方案：{reason}</translation>
        </message>
        <message>
            <source>The plan does not tell the account's ID, and policies name {accounts}: its own or another one?</source>
            <translation>方案中没有账号 ID，而权限策略中出现了{accounts}：是本账号还是其他账号？</translation>
        </message>
        <message>
            <source>The plan does not tell the account's ID.</source>
            <translation>方案中没有账号 ID。</translation>
        </message>
        <message>
            <source>The plan has {amount}</source>
            <translation>方案中有 {amount}</translation>
        </message>
        <message>
            <source>The plan holds a copy of the system policy "{policy}", which is attached to nobody.</source>
            <translation>方案中有系统策略“{policy}”的副本，但未授权给任何主体。</translation>
        </message>
        <message>
            <source>The plan is of the account {account}, the files are of {other}. Import them into a new plan.</source>
            <translation>方案属于账号 {account}，文件属于账号 {other}。请导入到新方案。</translation>
        </message>
        <message>
            <source>The plan was changed by another program since it was read. Nothing was saved.</source>
            <translation>方案文件在读取后被其他程序更改。未保存任何内容。</translation>
        </message>
        <message>
            <source>The policy "{name}"</source>
            <translation>权限策略“{name}”</translation>
        </message>
        <message>
            <source>The policy "{policy}" has {count} versions, as many as there may be; one of them counts.</source>
            <translation>权限策略“{policy}”有 {count} 个版本，已达上限；其中只有一个生效。</translation>
        </message>
        <message>
            <source>The policy "{policy}" says the same as "{other}".</source>
            <translation>权限策略“{policy}”与“{other}”的内容相同。</translation>
        </message>
        <message>
            <source>The policy has no Statement.</source>
            <translation>策略缺少 Statement。</translation>
        </message>
        <message>
            <source>The policy has no Version. Add "Version": "1".</source>
            <translation>策略缺少 Version。请添加 "Version": "1"。</translation>
        </message>
        <message>
            <source>The policy has no statement; RAM does not take it.</source>
            <translation>策略没有语句，RAM 不接受。</translation>
        </message>
        <message>
            <source>The policy of this file is called "{name}".</source>
            <translation>此文件中的权限策略命名为“{name}”。</translation>
        </message>
        <message>
            <source>The reader for such files is not installed. Save it as PNG or JPEG, or show it and use Screen.</source>
            <translation>未安装此类文件的读取程序。请另存为 PNG 或 JPEG，或将其显示在屏幕上并使用“屏幕”。</translation>
        </message>
        <message>
            <source>The report has no column {names}.</source>
            <translation>报告缺少列 {names}。</translation>
        </message>
        <message>
            <source>The report is no CSV from here on: {reason}.</source>
            <translation>报告从此处起不是 CSV 格式：{reason}。</translation>
        </message>
        <message>
            <source>The report lacks its first line, with the columns.</source>
            <translation>报告缺少列名所在的第一行。</translation>
        </message>
        <message>
            <source>The resource of a trust policy is the role itself; it has no Resource.</source>
            <translation>信任策略的资源就是角色本身，没有 Resource 元素。</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>审阅记录</translation>
        </message>
        <message>
            <source>The role "{name}"</source>
            <translation>角色“{name}”</translation>
        </message>
        <message>
            <source>The screen cannot be read here.</source>
            <translation>此处无法读取屏幕。</translation>
        </message>
        <message>
            <source>The script asks for each at the terminal, or reads a line for each user, in the order of their names, from standard input. It gives them to the command aliyun as an argument, so that other users of the same computer may see them for a moment.</source>
            <translation>脚本会在终端中逐个询问，或从标准输入按用户名顺序每行读取一个。密码作为参数传给 aliyun 命令，因此同一计算机的其他用户可能短暂看到密码。</translation>
        </message>
        <message>
            <source>The script takes nothing away that the plan does not name: users, rights and tags that are there besides stay. A text that is empty in the plan leaves the one that is there.</source>
            <translation>脚本不会移除方案中没有的内容：账号中其他的用户、权限和标签保持不变。方案中为空的文本不会覆盖账号中已有的文本。</translation>
        </message>
        <message>
            <source>The secret is empty.</source>
            <translation>密钥为空。</translation>
        </message>
        <message>
            <source>The security preferences</source>
            <translation>安全设置</translation>
        </message>
        <message>
            <source>The statement has no Action or NotAction.</source>
            <translation>语句缺少 Action 或 NotAction。</translation>
        </message>
        <message>
            <source>The statement has no Effect. Add Allow or Deny.</source>
            <translation>语句缺少 Effect。请添加 Allow 或 Deny。</translation>
        </message>
        <message>
            <source>The statement has no Resource.</source>
            <translation>语句缺少 Resource。</translation>
        </message>
        <message>
            <source>The statement names no Principal, so that it speaks of nobody.</source>
            <translation>语句没有指定 Principal，因此不涉及任何主体。</translation>
        </message>
        <message>
            <source>The text "{text}" holds the character NUL. Take it out.</source>
            <translation>文本“{text}”包含 NUL 字符，请删除。</translation>
        </message>
        <message>
            <source>The text ends where a value should stand.</source>
            <translation>内容在应有值的位置结束。</translation>
        </message>
        <message>
            <source>The text is longer than {bytes:,} bytes. RAM takes 6,144 characters at most.</source>
            <translation>内容超过 {bytes:,} 字节。RAM 最多接受 6,144 个字符。</translation>
        </message>
        <message>
            <source>The text of {names} is not known for sure: this rests on what the name suggests.</source>
            <translation>{names}的策略内容无法确定：此处根据策略名称推断。</translation>
        </message>
        <message>
            <source>The trust policy names the {holder}, which is not in the plan.</source>
            <translation>信任策略指定了{holder}，但方案中没有。</translation>
        </message>
        <message>
            <source>The user "{name}" has the status {status}, for which a plan has no place: here the user is active.</source>
            <translation>用户“{name}”的状态为 {status}，方案中无法表示：在方案中按启用处理。</translation>
        </message>
        <message>
            <source>The user "{name}" has {listed} AccessKeys by the list, which counts, and {reported} by the report.</source>
            <translation>用户“{name}”在列表中有 {listed} 个 AccessKey，在报告中有 {reported} 个，以列表为准。</translation>
        </message>
        <message>
            <source>The value of a tag must be {rule}.</source>
            <translation>标签值必须满足：{rule}。</translation>
        </message>
        <message>
            <source>The vault did not read back as it was written. Nothing was saved; try again.</source>
            <translation>保险库写入后读回的内容不一致。未保存任何内容，请重试。</translation>
        </message>
        <message>
            <source>The vault file was changed by another program since it was read. Nothing was saved.</source>
            <translation>保险库文件在读取后被其他程序更改。未保存任何内容。</translation>
        </message>
        <message>
            <source>The vault has {count} entries; at most {most} are allowed.</source>
            <translation>保险库中有 {count} 个账号，最多允许 {most} 个。</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>保险库已锁定。</translation>
        </message>
        <message>
            <source>The vault is open for reading only.</source>
            <translation>保险库以只读方式打开。</translation>
        </message>
        <message>
            <source>The vault was saved as often as it can count.</source>
            <translation>保险库的保存次数已达计数上限。</translation>
        </message>
        <message>
            <source>The vault would take {count} bytes; at most {most} are allowed.</source>
            <translation>保险库将占用 {count} 字节，最多允许 {most} 字节。</translation>
        </message>
        <message>
            <source>The version of every RAM policy is "1".</source>
            <translation>RAM 策略的版本始终为 "1"。</translation>
        </message>
        <message>
            <source>The ways of verification (SMS, e-mail) are not in the plan and stay as they are in the account.</source>
            <translation>方案中没有验证方式（短信、邮箱），账号中的设置保持不变。</translation>
        </message>
        <message>
            <source>The {count} statements together grant {granted}</source>
            <translation>{count} 条语句合在一起授予：{granted}</translation>
        </message>
        <message>
            <source>The {field} of a {kind} must be {rule}.</source>
            <translation>{kind}的{field}必须满足：{rule}。</translation>
        </message>
        <message>
            <source>The {field} of the {object} is another one in {file}, which counts.</source>
            <translation>{object}的“{field}”与 {file} 中的不同，以 {file} 为准。</translation>
        </message>
        <message>
            <source>The {field} of the {object} is one that a plan cannot hold; it was left out.</source>
            <translation>{object}的“{field}”无法保存到方案中，已忽略。</translation>
        </message>
        <message>
            <source>The {holder} holds "{policy}" for the whole account, and for the resource group "{group}" as well.</source>
            <translation>{holder}已在整个账号范围拥有“{policy}”，又在资源组“{group}”中拥有该策略。</translation>
        </message>
        <message>
            <source>The {kind} "{name}": {reason}</source>
            <translation>{kind}“{name}”：{reason}</translation>
        </message>
        <message>
            <source>The {name} is none that Google Authenticator has.</source>
            <translation>Google 身份验证器没有这种{name}。</translation>
        </message>
        <message>
            <source>The {object} is filed under a name that is not its own.</source>
            <translation>{object}登记的名称与其自身名称不一致。</translation>
        </message>
        <message>
            <source>The {object} is named, but no file describes it. It was added with its name alone.</source>
            <translation>文件中提到{object}，但没有其详细信息。仅按名称添加。</translation>
        </message>
        <message>
            <source>The {object} is still in use: {uses}. Take that away first.</source>
            <translation>{object}仍在使用中：{uses}。请先移除这些引用。</translation>
        </message>
        <message>
            <source>The {object} names the {missing}, which is not in the plan. Add it, or take it off.</source>
            <translation>{object}引用了{missing}，但方案中没有。请添加，或移除此引用。</translation>
        </message>
        <message>
            <source>The {object} names the {missing}, which is not in the plan. Add it, or take this away.</source>
            <translation>{object}引用了{missing}，但方案中没有。请添加，或删除此项。</translation>
        </message>
        <message>
            <source>The {object}: {reason}</source>
            <translation>{object}：{reason}</translation>
        </message>
        <message>
            <source>There are no files to read.</source>
            <translation>没有可读取的文件。</translation>
        </message>
        <message>
            <source>There are over {count:,} files, more than any account needs. Is it the right folder?</source>
            <translation>文件超过 {count:,} 个，超出任何账号所需。请确认文件夹是否正确。</translation>
        </message>
        <message>
            <source>There are {count} more notes, which are not kept.</source>
            <translation>另有 {count} 条说明未保留。</translation>
        </message>
        <message>
            <source>There are {count} networks; RAM takes {most}.</source>
            <translation>共有 {count} 个网段，RAM 最多接受 {most} 个。</translation>
        </message>
        <message>
            <source>There are {count} users and roles that may write to RAM: {holders}.</source>
            <translation>有 {count} 个用户和角色可以修改 RAM：{holders}。</translation>
        </message>
        <message>
            <source>There is a vault already: {place}</source>
            <translation>已存在保险库：{place}</translation>
        </message>
        <message>
            <source>There is a {object} in the plan already.</source>
            <translation>方案中已有{object}。</translation>
        </message>
        <message>
            <source>There is an {object} in the plan already.</source>
            <translation>方案中已有{object}。</translation>
        </message>
        <message>
            <source>There is no control policy "{name}" in the plan.</source>
            <translation>方案中没有管控策略“{name}”。</translation>
        </message>
        <message>
            <source>There is no group "{name}" in the plan.</source>
            <translation>方案中没有用户组“{name}”。</translation>
        </message>
        <message>
            <source>There is no {kind} "{name}" in the plan.</source>
            <translation>方案中没有{kind}“{name}”。</translation>
        </message>
        <message>
            <source>There is no {object} in the plan.</source>
            <translation>方案中没有{object}。</translation>
        </message>
        <message>
            <source>There is no {object} in the plan. Add it first.</source>
            <translation>方案中没有{object}。请先添加。</translation>
        </message>
        <message>
            <source>They come from the variable login_passwords, and Terraform writes them into its state: keep that safe, and have them changed at the first logon.</source>
            <translation>初始密码由变量 login_passwords 提供，并会被 Terraform 写入状态文件：请妥善保管，并要求首次登录时修改密码。</translation>
        </message>
        <message>
            <source>This Allow with MFA never holds for {users}: without a console logon all calls are by AccessKey, and those carry no MFA.</source>
            <translation>此“使用 MFA 才允许”的语句对{users}永远不生效：没有控制台登录，所有请求都使用 AccessKey，不含 MFA。</translation>
        </message>
        <message>
            <source>This Deny covers {action}, which the rule on MFA in {policy} leaves out so that a device can be bound: {users} cannot bind one.</source>
            <translation>此拒绝语句包含 {action}，而{policy}中的 MFA 规则为允许绑定设备已将其排除：{users}无法绑定设备。</translation>
        </message>
        <message>
            <source>This Deny without MFA does not touch calls by AccessKey: {users} has an active AccessKey, and no MFA is asked of such calls.</source>
            <translation>此“未使用 MFA 则拒绝”的语句不影响使用 AccessKey 的请求：{users}有启用的 AccessKey，此类请求无需 MFA。</translation>
        </message>
        <message>
            <source>This Deny without MFA does not touch calls by AccessKey: {users} have an active AccessKey, and no MFA is asked of such calls.</source>
            <translation>此“未使用 MFA 则拒绝”的语句不影响使用 AccessKey 的请求：{users}有启用的 AccessKey，此类请求无需 MFA。</translation>
        </message>
        <message>
            <source>This account is no longer in the vault.</source>
            <translation>此账号已不在保险库中。</translation>
        </message>
        <message>
            <source>This allows calls that are not encrypted, and no others.</source>
            <translation>此语句只允许未加密的请求，不允许其他请求。</translation>
        </message>
        <message>
            <source>This allows {actions} to those who have logged on without MFA, and to nobody else.</source>
            <translation>此语句只允许未使用 MFA 登录的用户执行 {actions}，不允许其他人。</translation>
        </message>
        <message>
            <source>This comes through {policies}.</source>
            <translation>该权限来自{policies}。</translation>
        </message>
        <message>
            <source>This denies those who have logged on with MFA, and nobody else. Meant is probably false.</source>
            <translation>此语句只拒绝使用 MFA 登录的用户，不拒绝其他人。应填写的值可能是 false。</translation>
        </message>
        <message>
            <source>This is a plan, not an answer of RAM. Open it instead.</source>
            <translation>这是方案，不是 RAM 的返回结果。请直接打开它。</translation>
        </message>
        <message>
            <source>This is a whole number from {least} to {most}.</source>
            <translation>此处应为 {least}～{most} 的整数。</translation>
        </message>
        <message>
            <source>This is in the list already.</source>
            <translation>此项已在列表中。</translation>
        </message>
        <message>
            <source>This is no JSON value. Texts stand in double quotes.</source>
            <translation>这不是 JSON 值。文本需要用双引号括起来。</translation>
        </message>
        <message>
            <source>This is no JSON: {reason}.</source>
            <translation>不是 JSON：{reason}。</translation>
        </message>
        <message>
            <source>This is no answer of RAM: an answer is a JSON object in braces.</source>
            <translation>这不是 RAM 的返回结果：返回结果是花括号中的 JSON 对象。</translation>
        </message>
        <message>
            <source>This is no answer to GetAccountSummary: it has no "SummaryMap" with the limits of an account.</source>
            <translation>这不是 GetAccountSummary 的返回结果：缺少包含账号配额的“SummaryMap”。</translation>
        </message>
        <message>
            <source>This is no picture that can be read. PNG, JPEG, GIF, BMP, WebP, AVIF, HEIC, TIFF and PDF can.</source>
            <translation>这不是可读取的图片。可读取 PNG、JPEG、GIF、BMP、WebP、AVIF、HEIC、TIFF 和 PDF。</translation>
        </message>
        <message>
            <source>This is no plan: a plan is an object that starts with "format": "{format}".</source>
            <translation>这不是方案：方案是以 "format": "{format}" 开头的对象。</translation>
        </message>
        <message>
            <source>This is one of {words}.</source>
            <translation>此处应为以下之一：{words}。</translation>
        </message>
        <message>
            <source>This is true or false, not {found}.</source>
            <translation>此处应为 true 或 false，而不是{found}。</translation>
        </message>
        <message>
            <source>This must be a list in brackets, not {found}.</source>
            <translation>此处应为方括号中的列表，而不是{found}。</translation>
        </message>
        <message>
            <source>This must be a string in double quotes, not {found}.</source>
            <translation>此处应为双引号中的字符串，而不是{found}。</translation>
        </message>
        <message>
            <source>This must be an object in braces, not {found}.</source>
            <translation>此处应为花括号中的对象，而不是{found}。</translation>
        </message>
        <message>
            <source>This name is given twice in one object. Join the two, or remove one.</source>
            <translation>同一对象中此名称出现了两次。请合并或删除其中一个。</translation>
        </message>
        <message>
            <source>This number is not finite, or too long.</source>
            <translation>此数字不是有限数，或过长。</translation>
        </message>
        <message>
            <source>This plan was made by a newer Ramkeep (schema {schema}; this one reads {known}). Update Ramkeep.</source>
            <translation>此方案由更新版本的 Ramkeep 创建（schema {schema}，当前版本支持 {known}）。请更新 Ramkeep。</translation>
        </message>
        <message>
            <source>This policy names principals: it belongs to a role or a bucket, and is no custom policy. It was left out.</source>
            <translation>此策略包含 Principal，属于角色或存储空间 (Bucket)，不是自定义策略。已忽略。</translation>
        </message>
        <message>
            <source>This probably allows calls without {keys}: no page says what a negated condition does then.</source>
            <translation>此语句可能允许不含 {keys} 的请求：此时否定条件的结果没有文档说明。</translation>
        </message>
        <message>
            <source>This statement allows every action but {actions}, those of services to come included.</source>
            <translation>此语句允许除 {actions} 之外的所有操作，包括以后新增云服务的操作。</translation>
        </message>
        <message>
            <source>This statement allows {actions} on every resource but {resources}, all those to come included.</source>
            <translation>此语句允许对除 {resources} 之外的所有资源执行 {actions}，包括以后新增的资源。</translation>
        </message>
        <message>
            <source>This statement alone grants {granted}</source>
            <translation>仅此一条语句即授予：{granted}</translation>
        </message>
        <message>
            <source>This statement lets its holders assume every role whose trust policy lets them in, in this account and in others, where its conditions hold.</source>
            <translation>此语句允许其持有者扮演信任策略许可的所有角色，包括其他账号的角色（需满足条件）。</translation>
        </message>
        <message>
            <source>This statement lets its holders assume every role whose trust policy lets them in, in this account and in others.</source>
            <translation>此语句允许其持有者扮演信任策略许可的所有角色，包括其他账号的角色。</translation>
        </message>
        <message>
            <source>This statement lets its holders hand any role of the account to a service, where its conditions hold.</source>
            <translation>此语句允许其持有者将账号中的任意角色传递给云服务（需满足条件）。</translation>
        </message>
        <message>
            <source>This statement lets its holders hand any role of the account to a service.</source>
            <translation>此语句允许其持有者将账号中的任意角色传递给云服务。</translation>
        </message>
        <message>
            <source>This version of Ramkeep does not know this field; it is kept.</source>
            <translation>此版本的 Ramkeep 不识别此字段，已保留。</translation>
        </message>
        <message>
            <source>Two versions of the policy have the same ID.</source>
            <translation>权限策略的两个版本 ID 相同。</translation>
        </message>
        <message>
            <source>User "{name}"</source>
            <translation>用户“{name}”</translation>
        </message>
        <message>
            <source>User "{user}" can do everything with a password alone.</source>
            <translation>用户“{user}”仅凭密码即可执行任何操作。</translation>
        </message>
        <message>
            <source>User "{user}" is a full administrator and has 1 active AccessKey, without MFA.</source>
            <translation>用户“{user}”是拥有全部权限的管理员，并有 1 个启用的 AccessKey，使用时无需 MFA。</translation>
        </message>
        <message>
            <source>User "{user}" is a full administrator and has {count} active AccessKeys, without MFA.</source>
            <translation>用户“{user}”是拥有全部权限的管理员，并有 {count} 个启用的 AccessKey，使用时无需 MFA。</translation>
        </message>
        <message>
            <source>User "{user}" is an administrator with neither a console logon nor an active AccessKey.</source>
            <translation>用户“{user}”是管理员，但既没有启用控制台登录，也没有启用的 AccessKey。</translation>
        </message>
        <message>
            <source>User "{user}" is the only one who can manage users and permissions.</source>
            <translation>只有用户“{user}”可以管理用户和权限。</translation>
        </message>
        <message>
            <source>Users may make AccessKeys for themselves.</source>
            <translation>用户可以自行创建 AccessKey。</translation>
        </message>
        <message>
            <source>Users that are meant to call the API get no AccessKey: make one where it is needed, for {names}.</source>
            <translation>不会为调用 API 的用户创建 AccessKey：请根据需要为 {names} 创建。</translation>
        </message>
        <message>
            <source>Version {version} of the {policy}</source>
            <translation>{policy}（版本 {version}）</translation>
        </message>
        <message>
            <source>What {policies} grants is not known, and is not counted.</source>
            <translation>{policies}授予的权限未知，未计算在内。</translation>
        </message>
        <message>
            <source>Who has no MFA device yet is denied what it takes to bind one, and stays locked out.</source>
            <translation>尚无 MFA 设备的用户被拒绝执行绑定设备所需的操作，始终无法使用。</translation>
        </message>
        <message>
            <source>Whoever assumes the role "{role}" may do nothing: no policy is attached to it.</source>
            <translation>角色“{role}”没有权限策略，扮演后无法执行任何操作。</translation>
        </message>
        <message>
            <source>Whoever can run something in {service} with this role is a full administrator.</source>
            <translation>任何人只要能以此角色在 {service} 中运行程序，就拥有全部权限。</translation>
        </message>
        <message>
            <source>Wildcards work with StringLike, which heeds case.</source>
            <translation>使用通配符请改用 StringLike，它区分大小写。</translation>
        </message>
        <message>
            <source>Wildcards work with {operator}.</source>
            <translation>使用通配符请改用 {operator}。</translation>
        </message>
        <message>
            <source>With an expired password nobody can log on, not even to change it.</source>
            <translation>密码过期后不可登录，也无法自行修改密码。</translation>
        </message>
        <message>
            <source>With {file} the files are over 64 MiB together, more than any account needs.</source>
            <translation>加上 {file}，文件总大小超过 64 MiB，超出任何账号所需。</translation>
        </message>
        <message>
            <source>Without a condition on {keys}, an application of any kind whom {provider} knows is let in.</source>
            <translation>没有 {keys} 条件，{provider}的任何应用都可以扮演此角色。</translation>
        </message>
        <message>
            <source>Without a condition on {keys}, anyone whom {provider} knows is let in.</source>
            <translation>没有 {keys} 条件，{provider}的任何用户都可以扮演此角色。</translation>
        </message>
        <message>
            <source>Without white space the policy has {compact} characters, in the usual layout {spread}. RAM takes {limit}, and no page says whether white space counts.</source>
            <translation>去掉空白后策略有 {compact} 个字符，按常规格式有 {spread} 个字符。RAM 的上限为 {limit} 个字符，文档未说明是否计入空白。</translation>
        </message>
        <message>
            <source>Write {number}</source>
            <translation>改为 {number}</translation>
        </message>
        <message>
            <source>You may not use {camera}.</source>
            <translation>没有使用 {camera} 的权限。</translation>
        </message>
        <message>
            <source>a date, such as "2026-01-31T16:00:00+08:00"</source>
            <translation>日期，例如 "2026-01-31T16:00:00+08:00"</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>a list of objects</source>
            <translation>对象列表</translation>
        </message>
        <message>
            <source>a list of strings</source>
            <translation>字符串列表</translation>
        </message>
        <message>
            <source>a new role, which it makes and assumes</source>
            <translation>自己新建并扮演的角色</translation>
        </message>
        <message>
            <source>a new user, which it makes and gives a way in</source>
            <translation>自己新建并设置了访问方式的用户</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>a number without quotes</source>
            <translation>不带引号的数字</translation>
        </message>
        <message>
            <source>a number, such as "10"</source>
            <translation>数字，例如 "10"</translation>
        </message>
        <message>
            <source>a policy</source>
            <translation>权限策略</translation>
        </message>
        <message>
            <source>a policy of its own making</source>
            <translation>自己新建的权限策略</translation>
        </message>
        <message>
            <source>a statement</source>
            <translation>语句</translation>
        </message>
        <message>
            <source>a string</source>
            <translation>字符串</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>access keys</source>
            <translation>AccessKey</translation>
        </message>
        <message>
            <source>account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>add a new user, which it makes and gives a way in, to the group "{group}" of administrators</source>
            <translation>将自己新建并设置了访问方式的用户加入管理员用户组“{group}”</translation>
        </message>
        <message>
            <source>add itself to the group "{group}" of administrators</source>
            <translation>将自己加入管理员用户组“{group}”</translation>
        </message>
        <message>
            <source>algorithm</source>
            <translation>算法</translation>
        </message>
        <message>
            <source>alias</source>
            <translation>别名</translation>
        </message>
        <message>
            <source>an IP address or CIDR block, such as "203.0.113.0/24"</source>
            <translation>IP 地址或 CIDR 网段，例如 "203.0.113.0/24"</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>another program</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <source>assume the role "{role}"</source>
            <translation>扮演角色“{role}”</translation>
        </message>
        <message>
            <source>at most 1024 characters</source>
            <translation>最多 1024 个字符</translation>
        </message>
        <message>
            <source>at most 128 characters</source>
            <translation>最多 128 个字符</translation>
        </message>
        <message>
            <source>at most 24 characters</source>
            <translation>最多 24 个字符</translation>
        </message>
        <message>
            <source>at most 24 characters for the IMS API</source>
            <translation>最多 24 个字符（IMS API 的要求）</translation>
        </message>
        <message>
            <source>attach "{policy}" to {whom}</source>
            <translation>将“{policy}”授权给{whom}</translation>
        </message>
        <message>
            <source>attach "{policy}" to {whom} by {action}</source>
            <translation>通过 {action} 将“{policy}”授权给{whom}</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>授权</translation>
        </message>
        <message>
            <source>attachment of "{policy}" to the {principal}</source>
            <translation>{principal}的“{policy}”授权</translation>
        </message>
        <message>
            <source>attachment of "{policy}" to the {principal} in "{resource_group}"</source>
            <translation>{principal}在资源组“{resource_group}”中的“{policy}”授权</translation>
        </message>
        <message>
            <source>attachment of the policy "{policy}" to the {principal}</source>
            <translation>{principal}的“{policy}”授权</translation>
        </message>
        <message>
            <source>attachment of the policy "{policy}" to the {principal} in the resource group "{resource_group}"</source>
            <translation>{principal}在资源组“{resource_group}”中的“{policy}”授权</translation>
        </message>
        <message>
            <source>change password</source>
            <translation>允许用户修改密码</translation>
        </message>
        <message>
            <source>change the password of the user "{user}"</source>
            <translation>修改用户“{user}”的密码</translation>
        </message>
        <message>
            <source>change the trust policy of the role "{role}" and assume it</source>
            <translation>修改角色“{role}”的信任策略并扮演该角色</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>console</source>
            <translation>控制台登录</translation>
        </message>
        <message>
            <source>console active</source>
            <translation>启用控制台登录</translation>
        </message>
        <message>
            <source>console last logon</source>
            <translation>上次控制台登录</translation>
        </message>
        <message>
            <source>console mfa bind required</source>
            <translation>下次登录时必须绑定 MFA</translation>
        </message>
        <message>
            <source>console password changed</source>
            <translation>上次修改密码时间</translation>
        </message>
        <message>
            <source>console password reset required</source>
            <translation>下次登录时必须重置密码</translation>
        </message>
        <message>
            <source>control policy</source>
            <translation>管控策略</translation>
        </message>
        <message>
            <source>custom policy</source>
            <translation>自定义策略</translation>
        </message>
        <message>
            <source>custom policy "{name}"</source>
            <translation>自定义策略“{name}”</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>default</source>
            <translation>默认版本</translation>
        </message>
        <message>
            <source>description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>detach "{policy}", whose Deny holds it back, from itself</source>
            <translation>从自身移除以拒绝语句限制自己的“{policy}”</translation>
        </message>
        <message>
            <source>detach "{policy}", whose Deny holds it back, from the group "{group}"</source>
            <translation>从用户组“{group}”移除以拒绝语句限制自己的“{policy}”</translation>
        </message>
        <message>
            <source>directory</source>
            <translation>资源目录</translation>
        </message>
        <message>
            <source>display name</source>
            <translation>显示名称</translation>
        </message>
        <message>
            <source>email</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>every action on every resource</source>
            <translation>对所有资源的全部操作</translation>
        </message>
        <message>
            <source>every action on every resource but {actions}</source>
            <translation>对所有资源的全部操作（{actions} 除外）</translation>
        </message>
        <message>
            <source>every role that lets its holders in</source>
            <translation>可以扮演信任策略许可的所有角色</translation>
        </message>
        <message>
            <source>everything but users, permissions and the directory, services to come included</source>
            <translation>除用户、权限和资源目录之外的全部权限，包括以后新增的云服务</translation>
        </message>
        <message>
            <source>grant policies and manage the resource directory</source>
            <translation>授予权限策略并管理资源目录</translation>
        </message>
        <message>
            <source>group</source>
            <translation>用户组</translation>
        </message>
        <message>
            <source>group "{name}"</source>
            <translation>用户组“{name}”</translation>
        </message>
        <message>
            <source>hand the role "{role}" to {service} by {action} and so run code</source>
            <translation>通过 {action} 将角色“{role}”传递给 {service}，以此运行代码</translation>
        </message>
        <message>
            <source>hard expire</source>
            <translation>密码过期后不可登录</translation>
        </message>
        <message>
            <source>id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>initial age days</source>
            <translation>初始密码有效期</translation>
        </message>
        <message>
            <source>its group "{group}"</source>
            <translation>所在的用户组“{group}”</translation>
        </message>
        <message>
            <source>its own role</source>
            <translation>自己的角色</translation>
        </message>
        <message>
            <source>its own user</source>
            <translation>自己的用户</translation>
        </message>
        <message>
            <source>leave the group "{group}", whose policy "{policy}" holds it back by a Deny</source>
            <translation>退出用户组“{group}”（其权限策略“{policy}”以拒绝语句限制自己）</translation>
        </message>
        <message>
            <source>level "{name}" of the directory</source>
            <translation>资源目录层级“{name}”</translation>
        </message>
        <message>
            <source>limits</source>
            <translation>配额</translation>
        </message>
        <message>
            <source>login networks</source>
            <translation>登录掩码</translation>
        </message>
        <message>
            <source>login session hours</source>
            <translation>登录会话有效期</translation>
        </message>
        <message>
            <source>login with passkey</source>
            <translation>允许用户使用通行密钥登录</translation>
        </message>
        <message>
            <source>make an AccessKey for the user "{user}"</source>
            <translation>为用户“{user}”创建 AccessKey</translation>
        </message>
        <message>
            <source>manage access keys</source>
            <translation>允许用户管理自己的 AccessKey</translation>
        </message>
        <message>
            <source>manage every user and their credentials</source>
            <translation>管理所有用户及其凭证</translation>
        </message>
        <message>
            <source>manage every user, policy and role</source>
            <translation>管理所有用户、权限策略和角色</translation>
        </message>
        <message>
            <source>manage mfa devices</source>
            <translation>允许用户管理自己的 MFA 设备</translation>
        </message>
        <message>
            <source>manage personal dingtalk</source>
            <translation>允许用户绑定个人钉钉账号</translation>
        </message>
        <message>
            <source>manage service credentials</source>
            <translation>允许用户管理自己的服务凭证</translation>
        </message>
        <message>
            <source>max age days</source>
            <translation>密码有效期</translation>
        </message>
        <message>
            <source>max idle days access keys</source>
            <translation>AccessKey 最长闲置时间</translation>
        </message>
        <message>
            <source>max idle days users</source>
            <translation>用户最长闲置时间</translation>
        </message>
        <message>
            <source>max login attempts</source>
            <translation>一小时内允许的密码错误次数</translation>
        </message>
        <message>
            <source>max session seconds</source>
            <translation>最大会话时间</translation>
        </message>
        <message>
            <source>membership</source>
            <translation>用户组成员关系</translation>
        </message>
        <message>
            <source>membership of "{user}" in "{group}"</source>
            <translation>用户“{user}”在用户组“{group}”中的成员关系</translation>
        </message>
        <message>
            <source>membership of "{user}" in the group "{group}"</source>
            <translation>用户“{user}”在用户组“{group}”中的成员关系</translation>
        </message>
        <message>
            <source>mfa</source>
            <translation>MFA</translation>
        </message>
        <message>
            <source>mfa for login</source>
            <translation>控制台登录时的 MFA</translation>
        </message>
        <message>
            <source>min different characters</source>
            <translation>最少不同字符数</translation>
        </message>
        <message>
            <source>min length</source>
            <translation>最小长度</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>no limit is published</source>
            <translation>未公布上限</translation>
        </message>
        <message>
            <source>no page says what a negated condition does then</source>
            <translation>此时否定条件的结果没有文档说明</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>number of digits</source>
            <translation>位数</translation>
        </message>
        <message>
            <source>password policy</source>
            <translation>密码策略</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>权限策略</translation>
        </message>
        <message>
            <source>put version {version} of the policy "{policy}" in force, which grants more</source>
            <translation>将权限策略“{policy}”的默认版本设为权限更大的 {version}</translation>
        </message>
        <message>
            <source>refuse risky on api</source>
            <translation>通过 API 设置密码时拒绝已泄露的密码</translation>
        </message>
        <message>
            <source>refuse user name</source>
            <translation>密码中不允许包含用户名</translation>
        </message>
        <message>
            <source>replace the metadata of the identity provider "{provider}", which the role "{role}" trusts</source>
            <translation>替换角色“{role}”所信任的身份提供商“{provider}”的元数据</translation>
        </message>
        <message>
            <source>require lowercase</source>
            <translation>必须包含小写字母</translation>
        </message>
        <message>
            <source>require numbers</source>
            <translation>必须包含数字</translation>
        </message>
        <message>
            <source>require symbols</source>
            <translation>必须包含符号</translation>
        </message>
        <message>
            <source>require uppercase</source>
            <translation>必须包含大写字母</translation>
        </message>
        <message>
            <source>resource group</source>
            <translation>资源组</translation>
        </message>
        <message>
            <source>reuse prevention</source>
            <translation>历史密码检查数</translation>
        </message>
        <message>
            <source>rewrite the policy "{policy}", which it holds, by a new version</source>
            <translation>通过新版本改写自己拥有的权限策略“{policy}”</translation>
        </message>
        <message>
            <source>role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>role "{name}"</source>
            <translation>角色“{name}”</translation>
        </message>
        <message>
            <source>root access keys</source>
            <translation>主账号 AccessKey</translation>
        </message>
        <message>
            <source>root mfa</source>
            <translation>主账号 MFA</translation>
        </message>
        <message>
            <source>save mfa ticket</source>
            <translation>MFA 验证后记住浏览器 7 天</translation>
        </message>
        <message>
            <source>security preference</source>
            <translation>安全设置</translation>
        </message>
        <message>
            <source>security preferences</source>
            <translation>安全设置</translation>
        </message>
        <message>
            <source>see and spend the account's money</source>
            <translation>查看和使用账号的资金</translation>
        </message>
        <message>
            <source>service linked</source>
            <translation>服务关联角色</translation>
        </message>
        <message>
            <source>set the password of the user "{user}"</source>
            <translation>设置用户“{user}”的密码</translation>
        </message>
        <message>
            <source>string</source>
            <translation>字符串</translation>
        </message>
        <message>
            <source>sts:GetCallerIdentity was seen to pay no heed to conditions on the address.</source>
            <translation>实测 sts:GetCallerIdentity 不受 IP 条件限制。</translation>
        </message>
        <message>
            <source>switch off the records of what was done</source>
            <translation>关闭操作审计记录</translation>
        </message>
        <message>
            <source>system policy "{name}"</source>
            <translation>系统策略“{name}”</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>take on every role that lets its holders in</source>
            <translation>扮演信任策略许可的所有角色</translation>
        </message>
        <message>
            <source>take the MFA device and {then}</source>
            <translation>解绑 MFA 设备并{then}</translation>
        </message>
        <message>
            <source>the groups {names}</source>
            <translation>用户组{names}</translation>
        </message>
        <message>
            <source>the role "{role}", which it may assume</source>
            <translation>自己可以扮演的角色“{role}”</translation>
        </message>
        <message>
            <source>the roles {names}</source>
            <translation>角色{names}</translation>
        </message>
        <message>
            <source>the users {names}</source>
            <translation>用户{names}</translation>
        </message>
        <message>
            <source>the {holder}</source>
            <translation>{holder}</translation>
        </message>
        <message>
            <source>the {object}</source>
            <translation>{object}</translation>
        </message>
        <message>
            <source>this account</source>
            <translation>此账号</translation>
        </message>
        <message>
            <source>this allows nothing</source>
            <translation>此语句不允许任何操作</translation>
        </message>
        <message>
            <source>this denies nothing</source>
            <translation>此语句不拒绝任何操作</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>true or false without quotes</source>
            <translation>不带引号的 true 或 false</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>信任策略</translation>
        </message>
        <message>
            <source>type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>use and delete every key and read every secret</source>
            <translation>使用和删除所有密钥，并读取所有凭据</translation>
        </message>
        <message>
            <source>user</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>user "{name}"</source>
            <translation>用户“{name}”</translation>
        </message>
        <message>
            <source>values</source>
            <translation>配额值</translation>
        </message>
        <message>
            <source>verification types</source>
            <translation>其他验证方式</translation>
        </message>
        <message>
            <source>versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>without a hyphen at its end for Terraform</source>
            <translation>不以连字符结尾（Terraform 的要求）</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>{action} cannot be narrowed to resources ({page}); allowed on some of them it is not allowed at all.</source>
            <translation>{action} 不支持限定资源（{page}）；只对部分资源允许，等于完全不允许。</translation>
        </message>
        <message>
            <source>{action} cannot be narrowed to resources ({page}); denied on some of them it may not be denied at all.</source>
            <translation>{action} 不支持限定资源（{page}）；只对部分资源拒绝，可能完全不起作用。</translation>
        </message>
        <message>
            <source>{action} has no colon; no page of RAM says what it covers. Write service:action.</source>
            <translation>{action}没有冒号，RAM 文档未说明其匹配范围。请写成“服务:操作”。</translation>
        </message>
        <message>
            <source>{action} is checked for all buckets at once, so that it does nothing on these resources. Allow it on acs:oss:*:*:*.</source>
            <translation>{action} 针对所有存储空间检查，因此对这些资源不起作用。请对 acs:oss:*:*:* 允许该操作。</translation>
        </message>
        <message>
            <source>{action} is in an older package of the product ({package}), but not in the newest.</source>
            <translation>{action} 只在该产品的旧版 SDK（{package}）中，最新版中没有。</translation>
        </message>
        <message>
            <source>{action} is no action. Write service:action, such as ecs:DescribeInstances, or "*".</source>
            <translation>{action}不是操作。请使用 service:action 格式，例如 ecs:DescribeInstances，或填写 "*"。</translation>
        </message>
        <message>
            <source>{action} works on buckets, and the statement names objects only, so that it does nothing.</source>
            <translation>{action} 作用于存储空间 (Bucket)，而语句只指定了对象 (Object)，因此不起作用。</translation>
        </message>
        <message>
            <source>{action} works on objects, and the statement names buckets only, so that it does nothing.</source>
            <translation>{action} 作用于对象 (Object)，而语句只指定了存储空间 (Bucket)，因此不起作用。</translation>
        </message>
        <message>
            <source>{action} works on {forms}; none of the statement's resources is one, so that it does nothing.</source>
            <translation>{action} 作用于 {forms}；语句中没有此类资源，因此该操作不起作用。</translation>
        </message>
        <message>
            <source>{address} names a computer and a network at once; the network is {network}.</source>
            <translation>{address} 同时包含主机地址和网段，其网段为 {network}。</translation>
        </message>
        <message>
            <source>{before} or {after}</source>
            <translation>{before} 或 {after}</translation>
        </message>
        <message>
            <source>{before} {after}</source>
            <translation>{before}{after}</translation>
        </message>
        <message>
            <source>{before}, {after}</source>
            <translation>{before}、{after}</translation>
        </message>
        <message>
            <source>{camera} does not open.</source>
            <translation>无法打开 {camera}。</translation>
        </message>
        <message>
            <source>{camera} gives no more pictures.</source>
            <translation>{camera} 没有画面了。</translation>
        </message>
        <message>
            <source>{camera} is gone.</source>
            <translation>{camera} 已断开。</translation>
        </message>
        <message>
            <source>{claim}, where conditions allow it and neither a Deny nor a NotResource is in the way.</source>
            <translation>{claim}（需满足条件，且不受拒绝语句或 NotResource 限制）。</translation>
        </message>
        <message>
            <source>{claim}, where conditions allow it.</source>
            <translation>{claim}（需满足条件）。</translation>
        </message>
        <message>
            <source>{claim}.</source>
            <translation>{claim}。</translation>
        </message>
        <message>
            <source>{count} AccessKeys</source>
            <translation>{count} 个 AccessKey</translation>
        </message>
        <message>
            <source>{count} MFA devices</source>
            <translation>{count} 个 MFA 设备</translation>
        </message>
        <message>
            <source>{count} characters</source>
            <translation>{count} 个字符</translation>
        </message>
        <message>
            <source>{count} control policies</source>
            <translation>{count} 个管控策略</translation>
        </message>
        <message>
            <source>{count} custom policies</source>
            <translation>{count} 个自定义策略</translation>
        </message>
        <message>
            <source>{count} groups</source>
            <translation>{count} 个用户组</translation>
        </message>
        <message>
            <source>{count} resource groups</source>
            <translation>{count} 个资源组</translation>
        </message>
        <message>
            <source>{count} roles</source>
            <translation>{count} 个角色</translation>
        </message>
        <message>
            <source>{count} system policies</source>
            <translation>{count} 个系统策略</translation>
        </message>
        <message>
            <source>{count} tags</source>
            <translation>{count} 个标签</translation>
        </message>
        <message>
            <source>{count} users</source>
            <translation>{count} 个用户</translation>
        </message>
        <message>
            <source>{count} versions</source>
            <translation>{count} 个版本</translation>
        </message>
        <message>
            <source>{date} has no zone; it is taken as UTC, eight hours behind China. RAM's dates end with a zone.</source>
            <translation>{date} 没有时区，将按 UTC 处理，比北京时间晚 8 小时。RAM 的日期以时区结尾。</translation>
        </message>
        <message>
            <source>{effect} is no effect. It is Allow or Deny, written so.</source>
            <translation>{effect}不是效果。请填写 Allow 或 Deny，注意大小写。</translation>
        </message>
        <message>
            <source>{file} does not read as a picture.</source>
            <translation>{file} 无法作为图片读取。</translation>
        </message>
        <message>
            <source>{file} holds no pictures.</source>
            <translation>{file} 中没有画面。</translation>
        </message>
        <message>
            <source>{file} is no video that can be shown.</source>
            <translation>{file} 不是可播放的视频。</translation>
        </message>
        <message>
            <source>{file} is not there.</source>
            <translation>{file} 不存在。</translation>
        </message>
        <message>
            <source>{file} is of the account {account}, {other_file} of {other}. Import each account for itself.</source>
            <translation>{file} 属于账号 {account}，{other_file} 属于账号 {other}。请分别导入每个账号。</translation>
        </message>
        <message>
            <source>{file}, line {line}, column {column}: {reason}</source>
            <translation>{file}，第 {line} 行，第 {column} 列：{reason}</translation>
        </message>
        <message>
            <source>{file}: {reason}</source>
            <translation>{file}：{reason}</translation>
        </message>
        <message>
            <source>{granted} of {known} known actions on every resource, and a way to grant oneself the others</source>
            <translation>对所有资源的 {granted} 个操作（已知操作共 {known} 个），并可为自己授予其余操作</translation>
        </message>
        <message>
            <source>{holder} holds "{policy}": {what}.</source>
            <translation>{holder}拥有“{policy}”：{what}。</translation>
        </message>
        <message>
            <source>{holder} through {policies}</source>
            <translation>{holder}（通过{policies}）</translation>
        </message>
        <message>
            <source>{key} begins with neither acs nor the code of a service; no call is known to carry it.</source>
            <translation>{key}既不以 acs 开头，也不以云服务代码开头；已知的请求都不含此键。</translation>
        </message>
        <message>
            <source>{key} holds a value of the type {type}, and {operator} compares values of the type {other}.</source>
            <translation>{key} 的值类型为：{type}，而 {operator} 比较的值类型为：{other}。</translation>
        </message>
        <message>
            <source>{key} is a key of another cloud; no call to Alibaba Cloud carries it.</source>
            <translation>{key}是其他云的条件键，对阿里云的请求都不含此键。</translation>
        </message>
        <message>
            <source>{key} is no condition key. Write prefix:name, such as acs:SourceIp.</source>
            <translation>{key}不是条件键。请使用 prefix:name 格式，例如 acs:SourceIp。</translation>
        </message>
        <message>
            <source>{key} is on no page of RAM that was read; a condition on a key that no call carries is not met.</source>
            <translation>已查阅的 RAM 文档中没有{key}；如果请求不含该条件键，条件不成立。</translation>
        </message>
        <message>
            <source>{kind} "{name}"</source>
            <translation>{kind}“{name}”</translation>
        </message>
        <message>
            <source>{kind} is no kind of principal. RAM knows RAM, Service and Federated.</source>
            <translation>{kind}不是主体类型。RAM 支持 RAM、Service 和 Federated。</translation>
        </message>
        <message>
            <source>{moves} and so become a full administrator</source>
            <translation>{moves}，从而成为拥有全部权限的管理员</translation>
        </message>
        <message>
            <source>{moves}, and so on, up to a full administrator</source>
            <translation>{moves}，如此继续，直至获得全部权限</translation>
        </message>
        <message>
            <source>{moves}; this role is a full administrator</source>
            <translation>{moves}；该角色拥有全部权限</translation>
        </message>
        <message>
            <source>{moves}; this role may {move}</source>
            <translation>{moves}；该角色可以{move}</translation>
        </message>
        <message>
            <source>{moves}; this user is a full administrator</source>
            <translation>{moves}；该用户拥有全部权限</translation>
        </message>
        <message>
            <source>{moves}; this user may {move}</source>
            <translation>{moves}；该用户可以{move}</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names}等另外 {count} 项</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names}和{last}</translation>
        </message>
        <message>
            <source>{names} or {last}</source>
            <translation>{names} 或 {last}</translation>
        </message>
        <message>
            <source>{names}, and {count} more</source>
            <translation>{names}，另有 {count} 项</translation>
        </message>
        <message>
            <source>{name} is no element of {owner}.</source>
            <translation>{name}不是{owner}的元素。</translation>
        </message>
        <message>
            <source>{name} is no name of a service; those of Alibaba Cloud are like ecs.aliyuncs.com.</source>
            <translation>{name}不是有效的云服务名称；阿里云的云服务名称类似 ecs.aliyuncs.com。</translation>
        </message>
        <message>
            <source>{network} holds every {sort} address, so that the statement never applies to a call from one.</source>
            <translation>{network} 包含所有 {sort} 地址，因此该语句对来自 {sort} 地址的请求永远不生效。</translation>
        </message>
        <message>
            <source>{network} holds every {sort} address, so that this restricts no call from one.</source>
            <translation>{network} 包含所有 {sort} 地址，因此不限制任何来自 {sort} 地址的请求。</translation>
        </message>
        <message>
            <source>{network} is private. RAM sees the public address of a caller, unless the call comes through a VPC.</source>
            <translation>{network} 是私网网段。除非请求来自 VPC，否则 RAM 看到的是调用者的公网地址。</translation>
        </message>
        <message>
            <source>{only}</source>
            <translation>{only}</translation>
        </message>
        <message>
            <source>{operation} has {count} entries in all, but the files have {found}. Fetch every page.</source>
            <translation>{operation} 共有 {count} 条，但文件中只有 {found} 条。请获取所有分页。</translation>
        </message>
        <message>
            <source>{operation} is no action: for this operation RAM checks {actions}.</source>
            <translation>{operation} 是 API 名称，不是 RAM 操作：调用此 API 时，RAM 检查的是 {actions}。</translation>
        </message>
        <message>
            <source>{operator} is no condition operator of RAM.</source>
            <translation>{operator}不是 RAM 的条件运算符。</translation>
        </message>
        <message>
            <source>{operator} is not supported by RAM. It has neither Null nor the suffix IfExists.</source>
            <translation>RAM 不支持{operator}：没有 Null，也没有后缀 IfExists。</translation>
        </message>
        <message>
            <source>{operator} takes * and ? as they stand: {value}.</source>
            <translation>{operator} 将 * 和 ? 视为普通字符：{value}。</translation>
        </message>
        <message>
            <source>{operator}: appears in Alibaba's own policies, but on no public page.</source>
            <translation>{operator}：阿里云自己的策略中使用，但没有公开文档。</translation>
        </message>
        <message>
            <source>{path}: {reason}</source>
            <translation>{path}：{reason}</translation>
        </message>
        <message>
            <source>{pattern} covers no action in the catalog of {date}.</source>
            <translation>{pattern}不匹配操作目录（{date}）中的任何操作。</translation>
        </message>
        <message>
            <source>{pattern} reaches into {count} services today, and into every one that is to come.</source>
            <translation>{pattern}目前涉及 {count} 个云服务，以后新增的云服务也都包括在内。</translation>
        </message>
        <message>
            <source>{place} holds more than {most:,} files. Is it the right folder?</source>
            <translation>{place} 中的文件超过 {most:,} 个。是否选错了文件夹？</translation>
        </message>
        <message>
            <source>{place} is neither a file nor a folder.</source>
            <translation>{place} 既不是文件，也不是文件夹。</translation>
        </message>
        <message>
            <source>{policies} add nothing for the {holder}: it holds AdministratorAccess.</source>
            <translation>{policies}对{holder}没有额外作用：其已拥有 AdministratorAccess。</translation>
        </message>
        <message>
            <source>{policies} add nothing for the {holder}: the group "{group}" gives AdministratorAccess.</source>
            <translation>{policies}对{holder}没有额外作用：用户组“{group}”已授予 AdministratorAccess。</translation>
        </message>
        <message>
            <source>{policies} adds nothing for the {holder}: it holds AdministratorAccess.</source>
            <translation>{policies}对{holder}没有额外作用：其已拥有 AdministratorAccess。</translation>
        </message>
        <message>
            <source>{policies} adds nothing for the {holder}: the group "{group}" gives AdministratorAccess.</source>
            <translation>{policies}对{holder}没有额外作用：用户组“{group}”已授予 AdministratorAccess。</translation>
        </message>
        <message>
            <source>{policy} has {characters} characters but {bytes} bytes; the limit is {limit} of one or the other.</source>
            <translation>{policy}有 {characters} 个字符，但占 {bytes} 个字节；上限为 {limit} 个字符或字节，具体以哪个为准并不明确。</translation>
        </message>
        <message>
            <source>{principal} is no {kind} principal. Write it like {form}.</source>
            <translation>{principal}不是 {kind} 类型的主体，请使用 {form} 这样的格式。</translation>
        </message>
        <message>
            <source>{principal} trusts accounts of any owner with this role</source>
            <translation>{principal}允许任何账号扮演此角色</translation>
        </message>
        <message>
            <source>{principal} trusts every service with this role</source>
            <translation>{principal}允许所有云服务扮演此角色</translation>
        </message>
        <message>
            <source>{quantifier} is in a policy of Alibaba Cloud's own, but on no public page.</source>
            <translation>{quantifier} 出现在阿里云自己的策略中，但没有公开文档。</translation>
        </message>
        <message>
            <source>{resource} covers nothing whose name does not end with a slash: not {other}.</source>
            <translation>{resource}只匹配名称以斜线结尾的资源，不匹配 {other}。</translation>
        </message>
        <message>
            <source>{resource} has {count} fields; a resource has five, acs:service:region:account:resource.</source>
            <translation>{resource}有 {count} 个字段；资源应有 5 个字段，格式为 acs:服务:地域:账号:资源。</translation>
        </message>
        <message>
            <source>{resource} is no resource. Write acs:service:region:account:resource, or "*".</source>
            <translation>{resource}不是资源。请使用 acs:service:region:account:resource 格式，或填写 "*"。</translation>
        </message>
        <message>
            <source>{resource} names no account; write its ID, or * for any.</source>
            <translation>{resource}没有指定账号；请填写账号 ID，或用 * 表示任意账号。</translation>
        </message>
        <message>
            <source>{shown} lacks the key of the tag; write {key}/&lt;key of the tag&gt;.</source>
            <translation>{shown}缺少标签键，请写为 {key}/&lt;标签键&gt;。</translation>
        </message>
        <message>
            <source>{text} holds a policy variable. RAM documents none, and it is taken as plain text here.</source>
            <translation>{text}含有策略变量。RAM 文档中没有策略变量，此处按普通文本处理。</translation>
        </message>
        <message>
            <source>{trust}, as far as the conditions let them.</source>
            <translation>{trust}（需满足条件）。</translation>
        </message>
        <message>
            <source>{trust}, without any condition.</source>
            <translation>{trust}，没有任何条件限制。</translation>
        </message>
        <message>
            <source>{used}, of {limit} that RAM allows.</source>
            <translation>{used}，RAM 的上限为 {limit} 个。</translation>
        </message>
        <message>
            <source>{used}; RAM allows {limit} ({source}).</source>
            <translation>{used}，而 RAM 的上限为 {limit} 个（{source}）。</translation>
        </message>
        <message>
            <source>{users} come to "{policy}" through more than one group: "{user}" through {groups}.</source>
            <translation>{users}通过多个用户组获得“{policy}”：“{user}”通过{groups}。</translation>
        </message>
        <message>
            <source>{users} comes to "{policy}" through more than one group: "{user}" through {groups}.</source>
            <translation>{users}通过多个用户组获得“{policy}”：“{user}”通过{groups}。</translation>
        </message>
        <message>
            <source>{users} must bind an MFA device to log on, and users may not do so themselves.</source>
            <translation>{users}必须绑定 MFA 设备才能登录，但用户不能自行绑定。</translation>
        </message>
        <message>
            <source>{value} is no value for this operator; write {form}.</source>
            <translation>{value}不适用于此运算符，请填写：{form}。</translation>
        </message>
        <message>
            <source>{value} is there already.</source>
            <translation>{value}已存在。</translation>
        </message>
        <message>
            <source>{what} has another text in {file}, which counts.</source>
            <translation>{what}与 {file} 中的内容不同，以 {file} 为准。</translation>
        </message>
        <message>
            <source>{what} is an empty list. Name at least one value.</source>
            <translation>{what}：列表为空，请至少填写一个值。</translation>
        </message>
        <message>
            <source>{what} is in force, but its text is not understood here. It is kept as it stands.</source>
            <translation>{what}生效，但无法解析其内容，已原样保留。</translation>
        </message>
        <message>
            <source>{what} must be a string, not {kind}.</source>
            <translation>{what}：必须是字符串，不能是{kind}。</translation>
        </message>
        <message>
            <source>{what} must be an object in braces, not {found}.</source>
            <translation>{what}应为花括号中的对象，而不是{found}。</translation>
        </message>
        <message>
            <source>{what} must be an object in braces, not {kind}.</source>
            <translation>{what}：必须是花括号中的对象，不能是{kind}。</translation>
        </message>
        <message>
            <source>{what} needs a field "{name}", not "{misspelled}".</source>
            <translation>{what}需要字段“{name}”，而不是“{misspelled}”。</translation>
        </message>
        <message>
            <source>{what} needs a field "{name}".</source>
            <translation>{what}需要字段“{name}”。</translation>
        </message>
        <message>
            <source>{what} needs a name of 1 to {most} visible characters, without blanks around it.</source>
            <translation>{what}的名称应为 1～{most} 个可见字符，首尾不能有空格。</translation>
        </message>
        <message>
            <source>{who} are full administrators through {policies} together, though none of these says so alone</source>
            <translation>{who}通过{policies}合在一起拥有全部权限，但其中任何一个策略单独都不授予全部权限</translation>
        </message>
        <message>
            <source>{who} is a full administrator through {policies} together, though none of these says so alone</source>
            <translation>{who}通过{policies}合在一起拥有全部权限，但其中任何一个策略单独都不授予全部权限</translation>
        </message>
        <message>
            <source>{who} may each {moves}</source>
            <translation>{who}各自都可以{moves}</translation>
        </message>
        <message>
            <source>{who} may take the MFA device of the administrator "{administrator}", through {policies}.</source>
            <translation>{who}可以通过{policies}解绑管理员“{administrator}”的 MFA 设备。</translation>
        </message>
        <message>
            <source>{who} may {moves}</source>
            <translation>{who}可以{moves}</translation>
        </message>
        <message>
            <source>{wide} covers {narrow} already.</source>
            <translation>{wide}已包含{narrow}。</translation>
        </message>
        <message>
            <source>{written} is documented as {key}; whether case matters in keys is on no page.</source>
            <translation>{written}在文档中写作 {key}；条件键是否区分大小写没有文档说明。</translation>
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
            <source>A screenshot, photo or PDF page with a QR code, a link that begins with otpauth, or the codes that Google Authenticator exports. {key} pastes.</source>
            <translation>含有二维码的截图、照片或 PDF 页面，以 otpauth 开头的链接，或 Google Authenticator 导出的二维码。按 {key} 粘贴。</translation>
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
            <source>Arrow keys move it, with Shift they size it, Enter reads it, Esc goes back</source>
            <translation>方向键移动，Shift + 方向键调整大小，Enter 读取，Esc 返回</translation>
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
            <source>Choose a part</source>
            <translation>选取区域</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose pictures…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <source>Code refused? Check the clock…</source>
            <translation>验证码被拒绝？检查时钟…</translation>
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
            <source>Delete file</source>
            <translation>删除文件</translation>
        </message>
        <message>
            <source>Delete {count} files</source>
            <translation>删除 {count} 个文件</translation>
        </message>
        <message>
            <source>Deleting is for good: nothing goes to the trash. The disk is not overwritten, so a part may be recovered, and copies elsewhere, as in a backup, stay.</source>
            <translation>删除无法撤销：文件不会进入回收站。磁盘内容不会被覆写，因此可能有部分被恢复；其他位置的副本（例如备份）仍会保留。</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>位数</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Draw a rectangle around the QR code</source>
            <translation>画一个框住二维码的矩形</translation>
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
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Find every code</source>
            <translation>查找全部二维码</translation>
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
            <source>If the site asks for a code now, this is it; for two in a row, {code} comes next.</source>
            <translation>网站现在要求验证码时，请输入此码；要求连续两个时，下一个是 {code}。</translation>
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
            <source>It was not read to its end.</source>
            <translation>未读取完整。</translation>
        </message>
        <message>
            <source>Its codes need your PIN. Type it here, or later on its card.</source>
            <translation>生成验证码需要 PIN 码。可以在此输入，也可以稍后在卡片上输入。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
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
            <source>Leave the QR code where you can see it. This window steps aside, looks at every monitor or at the part that you choose, and comes back; no picture is kept. {key} scans every monitor from anywhere.</source>
            <translation>请让二维码保持可见。本窗口会让开，读取所有显示器或您选取的区域，然后返回；不会保留任何画面。在任何位置按 {key} 都可扫描所有显示器。</translation>
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
            <source>Look harder</source>
            <translation>深入查找</translation>
        </message>
        <message>
            <source>Look harder in {count} pictures</source>
            <translation>在 {count} 张图片中深入查找</translation>
        </message>
        <message>
            <source>Looking for codes</source>
            <translation>正在查找二维码</translation>
        </message>
        <message>
            <source>Looking harder</source>
            <translation>正在深入查找</translation>
        </message>
        <message>
            <source>Looking harder: picture {number} of {total}</source>
            <translation>正在深入查找：第 {number} 张，共 {total} 张</translation>
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
            <source>No QR code found by any means. Photograph it again, closer and in more light, or type the secret in.</source>
            <translation>用尽各种方法仍未找到二维码。请靠近些、在更亮处重新拍摄，或手动输入密钥。</translation>
        </message>
        <message>
            <source>No QR code found on the screen by any means. Show it larger, or type the secret in.</source>
            <translation>用尽各种方法仍未在屏幕上找到二维码。请将其放大显示，或手动输入密钥。</translation>
        </message>
        <message>
            <source>No QR code found. Try a larger or sharper picture.</source>
            <translation>未找到二维码。请使用更大或更清晰的图片。</translation>
        </message>
        <message>
            <source>No QR code is in this part. Draw the rectangle around the whole code, with its edge.</source>
            <translation>此区域内没有二维码。请框住整个二维码，包括四周边缘。</translation>
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
            <source>No other QR code found by any means. Photograph it again, closer and in more light, or type the secret in.</source>
            <translation>用尽各种方法仍未找到其他二维码。请靠近并在更亮处重新拍摄，或手动输入密钥。</translation>
        </message>
        <message>
            <source>No other QR code found on the screen by any means. Show it larger, or type the secret in.</source>
            <translation>用尽各种方法仍未在屏幕上找到其他二维码。请将其放大显示，或手动输入密钥。</translation>
        </message>
        <message>
            <source>No pictures in this folder. Passed over: {others}.</source>
            <translation>此文件夹中没有图片。已跳过 {others} 项。</translation>
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
            <source>Pictures: {pictures}.</source>
            <translation>{pictures} 张图片。</translation>
        </message>
        <message>
            <source>Pictures: {pictures}. Passed over: {others}.</source>
            <translation>{pictures} 张图片，已跳过 {others} 项。</translation>
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
            <source>Reading page {number} of {count}</source>
            <translation>正在读取第 {number} 页，共 {count} 页</translation>
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
            <source>The file was not deleted</source>
            <translation>文件未删除</translation>
        </message>
        <message>
            <source>The files could not be deleted: {reason}</source>
            <translation>无法删除文件：{reason}</translation>
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
            <source>Too bright. Turn down the screen that shows the code.</source>
            <translation>太亮。请调暗显示二维码的屏幕。</translation>
        </message>
        <message>
            <source>Too dark. Turn up the lamp, or the screen that shows the code.</source>
            <translation>太暗。请调亮灯光，或调亮显示二维码的屏幕。</translation>
        </message>
        <message>
            <source>Tries every means, for up to half a minute a picture or page.</source>
            <translation>尝试所有方法，每张图片或每页最多半分钟。</translation>
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
            <source>{camera} was unplugged. Plug it in again, or choose another camera.</source>
            <translation>{camera} 已断开。请重新接入，或选择其他摄像头。</translation>
        </message>
        <message>
            <source>{camera} was unplugged. Plug it in again.</source>
            <translation>{camera} 已断开。请重新接入。</translation>
        </message>
        <message>
            <source>{count} files still show secrets to anyone who can open them:</source>
            <translation>任何能打开以下 {count} 个文件的人仍能看到其中的密钥：</translation>
        </message>
        <message>
            <source>{count} files were not deleted</source>
            <translation>{count} 个文件未删除</translation>
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
            <source>{name} still shows the secret to anyone who can open it.</source>
            <translation>任何能打开 {name} 的人仍能看到其中的密钥。</translation>
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
            <source>{sentence} ({count} times)</source>
            <translation>{sentence}（共 {count} 次）</translation>
        </message>
        <message>
            <source>{ticked} of {total} chosen</source>
            <translation>已选 {ticked} / {total}</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} 像素</translation>
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
            <source>Former names</source>
            <translation>曾用名</translation>
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
            <source>Not readable yet. The plan keeps the version before.</source>
            <translation>草稿，尚无法解析。方案保留上一版本。</translation>
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
