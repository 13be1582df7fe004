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
            <source>Edit</source>
            <translation>编辑</translation>
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
            <source>Quit</source>
            <translation>退出</translation>
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
            <source>Show or hide the sidebar</source>
            <translation>展开或收起侧边栏</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
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
        <message>
            <source>code hidden</source>
            <translation>验证码已隐藏</translation>
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
            <translation>{reason}{fix}</translation>
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
            <source>Keys</source>
            <translation>快捷键</translation>
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
