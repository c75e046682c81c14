package io.baton.referral;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a person's addresses in chats and social networks: `t.me/sue`, `skype:sue.patel`,
/// `Telegram: @sue`. A bare `@sue` is a mention in this chat and stays.
final class Profiles {
    private static final String DOT = "(?:\\.|\\s?[\\[({]\\s?(?:dot|\\.)\\s?[\\])}]\\s?|\\sdot\\s)";
    private static final String SLASH = "(?:\\s?/\\s?|\\s(?:forward\\s)?slash\\s)";

    /// Pages about people. A company's page and a repository aren't.
    private static final String HOSTS =
            "(?:(?:t|wa|m|signal|telegram|fb|about)"
                    + DOT
                    + "me"
                    + "|(?:instagram|facebook|fb|twitter|x|tiktok|threads|snapchat|vk|calendly|cal"
                    + "|weibo|line|viber|whatsapp)"
                    + DOT
                    + "(?:com|net)"
                    + "|linktr"
                    + DOT
                    + "ee|bsky"
                    + DOT
                    + "app|discord"
                    + DOT
                    + "gg|mastodon"
                    + DOT
                    + "[a-z]+)";

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}@-])(?:https?://)?(?:[a-z]{1,6}"
                            + DOT
                            + ")?"
                            + "(?:"
                            + HOSTS
                            + SLASH
                            + "|linkedin"
                            + DOT
                            + "com"
                            + SLASH
                            + "(?:in|pub)"
                            + SLASH
                            + "|xing"
                            + DOT
                            + "com"
                            + SLASH
                            + "profile"
                            + SLASH
                            + "|teams"
                            + DOT
                            + "(?:microsoft|live)"
                            + DOT
                            + "com"
                            + SLASH
                            + "l"
                            + SLASH
                            + "chat"
                            + SLASH
                            + "|join"
                            + DOT
                            + "skype"
                            + DOT
                            + "com"
                            + SLASH
                            + ")"
                            + "[^\\s,;<>\")\\]]*[^\\s,;<>\")\\].!?:]");

    private static final Pattern SCHEME =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}])(?:(?:skype|callto|facetime|whatsapp|xmpp|telegram|signal|viber"
                            + "|wechat|discord|tg|sgnl|msteams|im|live|cid):(?://)?(?=[\\p{L}\\p{N}@_+.])"
                            + "|(?:sips?|tel|sms|h323|matrix):(?=[^\\s,;]{0,100}[@\\p{N}]))[^\\s,;<>\")\\]]*[^\\s,;<>\")\\].!?:]");

    private static final String NETWORK =
            "(?:telegram|tg|insta(?:gram)?|ig|twitter|tiktok|snap(?:chat)?|threads|mastodon|bluesky"
                    + "|bsky|signal|skype|we(?:chat|ixin)|viber|discord|facebook|fb|messenger|linkedin"
                    + "|xing|whatsapp|matrix|session|threema|wire|kik|imessage|facetime)";

    /// What may stand between a network and a name: `Telegram handle is`, `on Skype as`.
    private static final String LINKING =
            "(?:[\\s:=,(–-]{1,3}(?:(?:is|at|handle|id|name|user|username|account|contact|as|under"
                    + "|me|her|him|them|dm|message|ping)\\b)?){1,3}+";

    private static final Pattern HANDLE_AFTER =
            Pattern.compile(
                    "(?Ui)\\b"
                            + NETWORK
                            + "\\b"
                            + LINKING
                            + "(@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*+)(?<!\\.)");

    private static final Pattern HANDLE_BEFORE =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}])(@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*+)[\\s,(]{1,3}"
                            + "(?:(?:on|at|via|in|over|from)\\s)?(?:"
                            + NETWORK
                            + "\\b|X\\b)");

    /// `Skype id suepatel`: what is called a name is one.
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?Ui)\\b"
                            + NETWORK
                            + "[\\s-](?:id|handle|user\\s?name|username|user|name|nick)"
                            + "(?:\\sis|:|\\s=|\\s:)?\\s\"?(?!(?:for|and|or|of|is|in|with|sync|list|management)\\b)"
                            + "([\\p{L}\\p{N}@_](?:[\\p{L}\\p{N}_.:#-]*+))(?<![.:])");

    /// `Skype: sue.patel84`, `Telegram: suepatel`, but not `Skype: migration to Teams`.
    private static final Pattern AFTER_COLON =
            Pattern.compile(
                    "(?Ui)\\b"
                            + NETWORK
                            + "\\s?[:=]\\s?"
                            + "((?=[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}][._\\d#]+[\\p{L}\\p{N}])[\\p{L}\\p{N}_.#-]*[\\p{L}\\p{N}_]"
                            + "|(?-i:[\\p{Ll}_-]{3,}+)(?=\\s?(?:[,;.)]|$)))");

    /// `sue.patel on Skype`, `sue#1234`.
    private static final Pattern NAME_ON =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}@._-])(\\p{L}[\\p{L}\\p{N}-]*+(?:[._][\\p{L}\\p{N}]++)++)\\s(?:on|via|over|in)\\s"
                            + NETWORK
                            + "\\b");

    private static final List<Pattern> ALL =
            List.of(PAGE, SCHEME, HANDLE_AFTER, HANDLE_BEFORE, NAMED, AFTER_COLON, NAME_ON);

    private Profiles() {}

    static Stream<MatchResult> in(String text) {
        return ALL.stream().flatMap(pattern -> pattern.matcher(text).results());
    }
}
