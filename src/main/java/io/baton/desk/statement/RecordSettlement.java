package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Command;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.parsing.NearestPartners;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.CleanText;
import io.baton.terms.Payer;
import java.util.Locale;
import java.util.Optional;

/// `partner paid CloudNine $300 [on 2026-11-03]` records what the firm paid, `partner received
/// CloudNine $500` what it got. A negative amount takes back.
record RecordSettlement(Payer payer, StatementPartners partners, SettlementRecorder recorder)
        implements Command {

    @Override
    public String name() {
        return switch (payer) {
            case FIRM -> "partner paid";
            case PARTNER -> "partner received";
        };
    }

    @Override
    public String usage() {
        return name() + " NAME $300 [on DATE]";
    }

    @Override
    public String example() {
        return name() + " CloudNine $300";
    }

    @Override
    public String purpose() {
        return switch (payer) {
            case FIRM -> "records what you paid a partner for fees";
            case PARTNER -> "records what a partner paid you for fees";
        };
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a payment");
    }

    /// `received from CloudNine the signed contract` is free text. Of a whole command with a
    /// misspelled partner, the payment is confirmed first.
    @Override
    public Fit fit(Ask ask, String rest) {
        var known = partners.visible(ask);
        if (rest.isBlank()
                || SettlementWords.partner(rest, known)
                        .filter(SettlementWords.Named::hasAmount)
                        .isPresent()) {
            return Fit.EXACT;
        }
        var name = SettlementWords.nameIn(ask, rest, known);
        if (name.isEmpty() || !isTypedInFull(ask)) {
            return Fit.NONE;
        }
        return NearestPartners.to(name.get(), known).isEmpty() ? Fit.EXACT : Fit.DOUBTFUL;
    }

    /// `received Acme $10`, which lacks the first word, may be about a client.
    private boolean isTypedInFull(Ask ask) {
        return ask.turn() instanceof Turn.Said(_, var text, _, _)
                && CleanText.oneLine(text)
                        .replaceFirst("^/ *", "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith(name());
    }

    /// Contacts don't record payments, but they can question one.
    @Override
    public Reply refusal(Ask ask) {
        return ask.asker() instanceof Asker.Stranger
                ? CommandRunner.membersOnly(ask)
                : CommonReplies.whisper(
                        Text.of("Only members of ")
                                .strong(ask.firm().name())
                                .plain(
                                        " record payments. Is one missing or wrong? Open the statement with ")
                                .code("partner statement")
                                .plain(" and press ")
                                .strong("Question")
                                .plain(" on a line."));
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return switch (SettlementWords.read(ask, payer, rest, partners.visible(ask))) {
            case ParseResult.Understood<SettlementWords>(var words) ->
                    recorder.record(ask, words.partner(), words.settlement());
            case ParseResult.Unclear<SettlementWords>(var why) ->
                    new Reply.Whisper(
                            Card.saying(why)
                                    .note(Text.of("Nothing was saved. Example: ").code(example())));
        };
    }
}
