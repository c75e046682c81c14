package io.baton.desk.revenue;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import java.util.List;
import java.util.regex.Pattern;

/// `/revenue`: the current share against the target.
record ShowShare(BooksLoader booksLoader) implements Command, NoOtherChange {
    private static final List<String> SUBCOMMANDS = List.of("total", "target", "digest", "rule");

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*";

    /// `october`, `last year`, `in Q3 2026`
    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?i)(?:(?:in|for|since|of|from) )?(?:%s(?: 20\\d\\d)?|q[1-4](?: 20\\d\\d)?|20\\d\\d"
                                    .formatted(MONTH)
                            + "|today|yesterday|ytd|year to date"
                            + "|(?:the )?(?:last|this|previous|past|next) (?:\\w+ )?(?:weeks?|months?|quarters?|years?))");

    @Override
    public String name() {
        return "revenue";
    }

    @Override
    public String usage() {
        return "revenue";
    }

    @Override
    public String purpose() {
        return "shows the share of partner revenue against the target";
    }

    /// `revenue from CloudNine last year` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return rest.isBlank() || isPeriod(rest) ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (rest.isEmpty()) {
            return share(ask);
        }
        return isPeriod(rest)
                ? CommonReplies.withLead(share(ask), "I can't pick another period yet.")
                : CommonReplies.whisper(notUnderstood(rest));
    }

    private Reply share(Ask ask) {
        return new Reply.Whisper(
                ShareCard.of(booksLoader.load(ask.firm(), ask.now()), ask.today()));
    }

    private static boolean isPeriod(String rest) {
        return PERIOD.matcher(CleanText.oneLine(rest)).matches();
    }

    private static Text notUnderstood(String rest) {
        var question = DidYouMean.question(rest.split("\\s+", 2)[0], SUBCOMMANDS);
        var text = Text.of("I don't know %s after revenue.".formatted(Quote.of(rest)) + question);
        return question.isEmpty()
                ? text.plain(" To see all revenue commands, type ").code("help revenue").plain(".")
                : text;
    }
}
