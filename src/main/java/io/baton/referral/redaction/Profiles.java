package io.baton.referral.redaction;

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

    /// Where only some paths are a person's.
    private static final String PATHS =
            ("linkedin.com/(?:in|pub)/|lnkd.in/|xing.com/(?:profile|people)/|teams.(?:microsoft|live).com/l/(?:chat|invite|meetup-join)/"
                            + "|join.skype.com/|zoom.us/(?:my|j)/|meet.google.com/|whereby.com/|savvycal.com/"
                            + "|youcanbook.me/|keybase.io/|outlook.office.com/bookwithme/")
                    .replace(".", DOT)
                    .replace("/", SLASH);

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}@-])(?:https?://)?(?:[a-z0-9]{1,6}%s)?(?:%s%s|%s)[^\\s,;<>\")\\]]*[^\\s,;<>\")\\].!?:]"
                            .formatted(DOT, HOSTS, SLASH, PATHS));

    private static final Pattern SCHEME =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}])(?:(?:skype|callto|facetime|xmpp|tg|sgnl|msteams):(?://)?(?=[\\p{L}\\p{N}@_+.])"
                            + "|(?:whatsapp|telegram|signal|viber|wechat|discord|im|live|cid):(?=[^\\s,;]{0,100}(?:[@\\p{N}_+/]|\\.[\\p{L}\\p{N}]))"
                            + "|(?:sips?|tel|sms|h323|matrix):(?=[^\\s,;]{0,100}[@\\p{N}]))[^\\s,;<>\")\\]]*[^\\s,;<>\")\\].!?:]");

    /// No ordinary words too.
    private static final String ONLY_NETWORK =
            "(?:telegram|insta(?:gram)?|twitter|tiktok|snapchat|mastodon|bluesky|bsky|signal|skype"
                    + "|we(?:chat|ixin)|viber|discord|facebook|messenger|linkedin|xing|whatsapp|threema"
                    + "|kik|imessage|facetime|keybase|calendly)";

    private static final String NETWORK =
            "(?:" + ONLY_NETWORK + "|tg|ig|snap|threads|matrix|session|wire|fb|line)";

    /// What may stand between a network and a name: `Telegram handle is`, `on Skype as`.
    private static final String LINKING =
            "(?:[\\s:=,(–-]{1,3}(?:(?:is|at|handle|id|name|user|username|account|contact|as|under"
                    + "|profile|nick|me|her|him|them|dm|message|ping)\\b)?){1,3}+";

    private static final String AT_NAME = "(@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*+)";

    /// What also stands behind `Instagram:`.
    private static final String USUAL =
            "(?:ads|marketing|campaigns?|posts?|shops?|integrations?|streams?|streaming|support|bots?|chatbots?"
                    + "|chats?|calls|setup|migrations?|training|messaging|pages?|content|analytics|pixel|api"
                    + "|login|business|rollout|none|yes|notifications?|community|groups?|channels?|social"
                    + "|security|backups?|export|import|stories|reels|video|links?|blocked|licen[cs]es|users"
                    + "|noise|strength|alerts?|reporting|recruiting|hiring|advertising|presence|strategy)\\b";

    private static final List<Pattern> HANDLES =
            Stream.of(
                            "\\b%s\\b%s%s(?<!\\.)".formatted(NETWORK, LINKING, AT_NAME),
                            "(?<![\\p{L}\\p{N}])(?:X\\s?:|on\\sX)\\s%s(?<!\\.)".formatted(AT_NAME),
                            "(?<![\\p{L}\\p{N}])%s[\\s,(]{1,3}(?:(?:on|at|via|in|over|from)\\s)?(?:%s\\b|X\\b)"
                                    .formatted(AT_NAME, NETWORK),
                            // what is called a name is one
                            "\\b%s[\\s-](?:id|handle|user\\s?name|username|user|name|nick)(?:\\sis|:|\\s=|\\s:)?\\s\"?(?!(?:for|and|or|of|is|in|with|sync|list|management)\\b)([\\p{L}\\p{N}@_](?:[\\p{L}\\p{N}_.:#-]*+))(?<![.:])"
                                    .formatted(NETWORK),
                            "\\b(?:%s\\b|(?:snap|ig|fb|tg|threads|line)(?=\\s?:))%s(%s)"
                                    .formatted(ONLY_NETWORK, LINKING, SpelledAddresses.HANDLE),
                            "\\b%s\\s?[:=]\\s?(?!%s|\\p{L}{3,20}(?<!s)s(?!\\p{L}))((?-i:[\\p{Ll}_-]{3,}+)(?=\\s?(?:[,;.)]|$)))"
                                    .formatted(ONLY_NETWORK, USUAL),
                            "\\blinkedin\\b%s(\\p{L}++(?:-\\p{L}++){1,3}-\\d{1,9}(?![\\p{L}\\p{N}]))"
                                    .formatted(LINKING),
                            "(?<![\\p{L}\\p{N}@._-])(%s)\\s(?:(?:on|via|over|in)\\s|\\()%s\\b"
                                    .formatted(SpelledAddresses.HANDLE, NETWORK),
                            "(?<![\\p{L}\\p{N}/])/in/[\\p{L}\\p{N}-]{3,}+",
                            "\\bQQ\\b[\\s:]{1,2}(\\d{5,11})(?!\\d)",
                            "(?<![\\p{L}\\p{N}@])@[\\p{L}\\p{N}_=-]++(?:\\.bsky\\.social|[\\p{L}\\p{N}._=-]{0,60}+:[\\p{L}\\p{N}-]{1,60}(?:\\.[\\p{L}\\p{N}-]{2,60}){1,4})",
                            "(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}-]++\\.youcanbook\\.me\\b")
                    .map(pattern -> Pattern.compile("(?Ui)" + pattern))
                    .toList();

    private Profiles() {}

    static Stream<MatchResult> in(String text) {
        return Stream.concat(Stream.of(PAGE, SCHEME), HANDLES.stream())
                .flatMap(pattern -> pattern.matcher(text).results());
    }
}
