package io.baton.desk.freetext;

import java.util.Locale;
import java.util.regex.Pattern;

/// One line for each kind of small talk.
enum SmallTalk {
    THANKS("thanks|thank|thx|ty|cheers|appreciate\\w*|🙏", "You're welcome."),
    GOODBYE(
            "bye|goodbye|good night|see you|see ya|later|ciao|have a (?:good|nice|great)\\b.*",
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
    OTHER("", "I only do referrals. Tell me what a client needs, or type help.");

    private final Pattern words;
    private final String line;

    SmallTalk(String words, String line) {
        this.words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
        this.line = line;
    }

    static String answer(String text) {
        var typed = text.toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            if (kind != OTHER && kind.words.matcher(typed).find()) {
                return kind.line;
            }
        }
        return OTHER.line;
    }
}
