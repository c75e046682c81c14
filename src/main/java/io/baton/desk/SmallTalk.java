package io.baton.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One line for each kind of small talk.
public enum SmallTalk {
    WRONG(
            "(?:you|that|this|it)(?:'?s|'re| is| are| was| were| got| have| had)?(?: \\w+){0,4} (?:wrong|incorrect|a mistake|not right)"
                    + "|not what i (?:said|meant|wanted|asked for)|misunderst\\w+|you made a mistake",
            "Press Change on the card, or type the right value. If it's saved already, press"
                    + " Change on the referral, Take back on a payment, or type undo."),
    KEPT(
            "what happens (?:to|with) (?:what|my|the|this|it)\\b.*|what do you (?:keep|store|save|remember|do with)\\b.*"
                    + "|do you (?:keep|store|save|remember|record|share|sell)\\b.*|privacy|gdpr|data protection"
                    + "|where (?:does|do|is) (?:my|this|the|our) (?:data|words|messages?)\\b.*",
            "I keep the referrals you confirm, and needs that no partner could serve. I don't keep the"
                    + " messages themselves."),
    THANKS("thanks?|thank you|thx|ty|cheers|appreciate\\w*|🙏", "You're welcome."),
    GOODBYE(
            "bye|goodbye|good night|see you|see ya|ciao|have a (?:good|nice|great)\\b.*",
            "See you."),
    TEST("test(?:ing)?|ping|are you (?:there|up|alive|working)|hello world", "I'm here."),
    GREETING(
            "hi|hey|hello|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|morning|greetings|👋",
            "Hi. Tell me what a client needs, or type help."),
    PRAISE(
            "great|nice|cool|awesome|perfect|well done|good (?:job|bot|work)|love (?:it|you)|wow"
                    + "|lol|haha\\w*|👍|🎉|❤️?",
            "Glad it helps."),
    ABUSE(
            "stupid|idiot|useless|suck\\w*|hate|dumb|crap|shit\\w*|fuck\\w*|damn|rubbish|garbage"
                    + "|terrible|worst",
            "Sorry that didn't help. Type help to see what I can do."),
    OTHER(
            "",
            "I didn't get that. I can log a referral, find a partner, or show what your partners earn"
                    + " you. Tell me what a client needs, or type help.");

    private static final String FOR_OTHERS = "Hi. Type help to see what you can do here.";

    /// Longer text says more than this.
    private static final int LONGEST = 40;

    private final Pattern somewhere;
    private final Pattern all;
    private final String line;

    SmallTalk(String words, String line) {
        somewhere = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
        all =
                Pattern.compile(
                        "(?:(?:"
                                + words
                                + ")(?: (?:there|all|team|everyone|baton|so much|a lot|again|you))?[\\s!.,]*){1,20}");
        this.line = line;
    }

    /// For a message that is nothing but a greeting, thanks or the like.
    public static Optional<String> only(Ask ask, String text) {
        var typed = text.toLowerCase(Locale.ROOT).strip();
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        for (var kind : values()) {
            if (kind != OTHER && kind.all.matcher(typed).matches()) {
                return Optional.of(kind.lineFor(ask));
            }
        }
        return Optional.empty();
    }

    /// For a message that was read as small talk.
    public static String answer(Ask ask, String text) {
        var typed = text.toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            if (kind != OTHER && kind.somewhere.matcher(typed).find()) {
                return kind.lineFor(ask);
            }
        }
        return OTHER.lineFor(ask);
    }

    private String lineFor(Ask ask) {
        var saysWhatToDo = this == WRONG || this == GREETING || this == OTHER;
        return saysWhatToDo && !ask.asker().isMember() ? FOR_OTHERS : line;
    }
}
