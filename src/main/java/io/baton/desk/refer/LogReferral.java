package io.baton.desk.refer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Shorten;
import io.baton.desk.reading.Mentions;
import io.baton.desk.reading.Reading;
import io.baton.partner.Partners;

/// `refer CLIENT needs NEED` and `refer from PARTNER: CLIENT needs NEED`.
final class LogReferral implements Command {
    private final boolean inbound;
    private final LogBook logBook;
    private final Partners partners;

    private LogReferral(boolean inbound, LogBook logBook, Partners partners) {
        this.inbound = inbound;
        this.logBook = logBook;
        this.partners = partners;
    }

    static LogReferral out(LogBook logBook, Partners partners) {
        return new LogReferral(false, logBook, partners);
    }

    static LogReferral in(LogBook logBook, Partners partners) {
        return new LogReferral(true, logBook, partners);
    }

    @Override
    public String words() {
        return inbound ? "refer from" : "refer";
    }

    @Override
    public String usage() {
        return inbound
                ? "refer from PARTNER: CLIENT needs NEED [$AMOUNT]"
                : "refer CLIENT needs NEED [to PARTNER] [$AMOUNT]";
    }

    @Override
    public String purpose() {
        return inbound
                ? "logs a referral that a partner brings; any member takes it by button"
                : "logs a referral of yours and proposes partners; alone it opens a form";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (rest.isEmpty()) {
            return new Reply.OpenForm(ReferForm.empty(inbound, ask));
        }
        var words =
                ask.turn() instanceof Turn.Said said
                        ? Mentions.written(rest, said.mentioned())
                        : rest;
        var reader = new ReferWords(ask.firm().currency(), partners.all(ask.firm().id()));
        return switch (inbound ? reader.inbound(words) : reader.outbound(words)) {
            case Reading.Understood<Wanted>(var wanted) ->
                    inbound ? logBook.inbound(ask, wanted) : logBook.outbound(ask, wanted);
            case Reading.Unclear<Wanted>(var why) ->
                    new Reply.Whisper(
                            Card.saying(Text.of(why))
                                    .note(
                                            Text.of(
                                                    "Nothing was logged. You wrote: "
                                                            + Shorten.to(2500, words))));
        };
    }
}
