package io.baton.desk.revenue;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.text.Quote;
import java.util.List;

/// `/revenue`: the share against the target now.
record ShowShare(BooksLoader archive) implements Command {
    private static final List<String> MORE = List.of("total", "target", "digest");

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
        return "shows the share against the target, with the counting rule";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            var first = rest.split("\\s+", 2)[0];
            return CommonReplies.whisper(
                    "I do not know what %s means after revenue.%s There is revenue total, revenue"
                                    .formatted(Quote.of(rest), DidYouMean.question(first, MORE))
                            + " target, revenue digest, and revenue alone for the share.");
        }
        return new Reply.Whisper(ShareCard.of(archive.load(ask.firm(), ask.now()), ask.today()));
    }
}
