package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.terms.TermsText;
import io.baton.desk.text.FeeText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Event;
import io.baton.referral.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/// Each step of a referral in words: when, what, why and who.
///
/// @param partners partner name by id
public record HistoryText(Map<String, String> partners, TimeFormat timeFormat, Reader reader) {

    /// @param undone whether someone undid the step
    public Text line(Step step, boolean undone) {
        var who = step.who();
        var text =
                Text.empty().and(timeFormat.moment(step.at())).plain(undone ? "  undone: " : "  ");
        var line =
                text.and(
                        step.replacesLeaver()
                                        && step.event() instanceof Event.Passed(var from, var to, _)
                                ? Text.of(
                                        from.name()
                                                + " has left, "
                                                + reader.name(to)
                                                + " took over")
                                : what(step.event()));
        return who == null ? line : line.plain(", by " + reader.name(who));
    }

    /// A step that was imported: only its day is known, and not who took it.
    public Text imported(Step step) {
        var day = timeFormat.firm().dayOf(step.at());
        return Text.of(TimeFormat.day(day) + "  ").and(what(step.event()));
    }

    /// Steps that someone undid, in one line: `undone: note: call Sue; won, $4,500`.
    ///
    /// @param step the one that undid them
    public Text undone(Step step, List<Step> undone) {
        var text = Text.empty().and(timeFormat.moment(step.at())).plain("  undone: ");
        for (int i = 0; i < undone.size(); i++) {
            text = (i == 0 ? text : text.plain("; ")).and(what(undone.get(i).event()));
        }
        var who = step.who();
        return who == null ? text : text.plain(", by " + reader.name(who));
    }

    /// `won, $4,500, on Tue 3 Nov 2026`
    public Text what(Event event) {
        return switch (event) {
            case Event.OfHandoff handoff -> handoff(handoff);
            case Event.OfResult result -> result(result);
            case Event.Logged _ -> Text.of("logged");
            case Event.Passed(var from, var to, var at) ->
                    Text.of("baton passed from " + reader.name(from) + " to " + reader.name(to))
                            .plain(at == null ? "" : " (" + partner(at.value()) + ")");
            case Event.Noted(var words, var shared) ->
                    Text.of((shared ? "note for the partner: " : "note: ") + brief(words));
            case Event.NoteRemoved(var by, _, _) ->
                    Text.of("note (removed by %s)".formatted(reader.name(by)));
            case Event.StillOnIt _ -> Text.of("still on it");
            case Event.Edited edited -> Text.of("changed: ").and(EditText.changes(edited));
            case Event.BringerCorrected(var before, var after, _, _) ->
                    Text.of(
                            "brought by %s, not %s"
                                    .formatted(partner(after.value()), partner(before.value())));
            case Event.TermsProposed(var terms, _) ->
                    Text.of("other terms proposed: ").and(TermsText.of(terms));
            case Event.TermsAgreed(var terms) -> Text.of("agreed: ").and(TermsText.of(terms));
            case Event.TermsRefused _ -> Text.of("the proposed terms refused");
            case Event.Undone(var steps, _) ->
                    Text.of(
                            steps == 1
                                    ? "last step undone"
                                    : "last %d steps undone".formatted(steps));
        };
    }

    private Text handoff(Event.OfHandoff event) {
        return switch (event) {
            case Event.Offered(var to, _, var deadline) ->
                    Text.of("offered (" + partner(to.value()) + "), answer due ")
                            .and(timeFormat.moment(deadline));
            case Event.Invited(_, _, var guest) -> Text.of("link made for " + guest.name());
            case Event.LinkBound _ -> Text.of("link opened in another browser");
            case Event.LinkRevoked _ -> Text.of("link revoked");
            case Event.Reminded _ -> Text.of("reminder sent");
            case Event.Accepted _ -> Text.of("accepted");
            case Event.AcceptedElsewhere(var contact, var how, var detailsKnown, _) ->
                    Text.of("accepted by " + reader.name(contact))
                            .plain(how.isEmpty() ? "" : " " + how)
                            .plain(detailsKnown ? ", who knows how to reach the client" : "");
            case Event.AcceptanceConfirmed _ -> Text.of("acceptance confirmed");
            case Event.AcceptanceDenied(var from) ->
                    Text.of("not accepted (" + partner(from.value()) + ")");
            case Event.Declined(var from, var reason) ->
                    Text.of("declined (" + partner(from.value()) + "): " + brief(reason));
            case Event.Lapsed(var from) ->
                    Text.of("offer lapsed without an answer (" + partner(from.value()) + ")");
            case Event.TakenBack(var from) -> Text.of("taken back (" + partner(from.value()) + ")");
            case Event.HandedBack(var from, var reason) ->
                    Text.of("handed back (" + partner(from.value()) + "): " + brief(reason));
        };
    }

    private static Text result(Event.OfResult event) {
        return switch (event) {
            case Event.Won(var amount, var fee, var on, var reported) ->
                    Text.of(reported ? "reported won, " : "won, ")
                            .and(WorthText.of(amount))
                            .plain(fee == null ? "" : ", fee ")
                            .and(fee == null ? Text.empty() : FeeText.of(fee))
                            .plain(", on " + TimeFormat.day(on));
            case Event.Restated restated when restated.onlyMoved() ->
                    Text.of("won, ")
                            .and(WorthText.of(restated.after()))
                            .plain(", now on " + TimeFormat.day(restated.on()));
            case Event.Restated(var before, _, var after, var on, _) ->
                    Text.of("won, ")
                            .and(WorthText.of(after))
                            .plain(" instead of ")
                            .and(WorthText.of(before))
                            .plain(", on " + TimeFormat.day(on));
            case Event.FigureStated(var said, var counts) ->
                    Text.of("says it's ")
                            .and(FigureWords.of(said, counts))
                            .plain("; ")
                            .and(FigureWords.of(counts, said))
                            .plain(" counts until both agree");
            case Event.Repriced(var change) ->
                    WorthText.of(change.price()).plain(" from " + TimeFormat.day(change.from()));
            case Event.Ended(var on) -> Text.of("ended, on " + TimeFormat.day(on));
            case Event.Lost(var reason, var reported) ->
                    Text.of((reported ? "reported lost: " : "lost: ") + brief(reason));
            case Event.ResultConfirmed _ -> Text.of("result confirmed");
            case Event.Withdrawn(var reason) ->
                    Text.of(reason.isEmpty() ? "withdrawn" : "withdrawn: " + brief(reason));
            case Event.Reopened(var reversed, _) ->
                    reversed == null
                            ? Text.of("reopened")
                            : Text.of("reopened, win of ")
                                    .and(WorthText.of(reversed))
                                    .plain(" reversed");
            case Event.Paid(var amount, var on) -> amount("paid ", amount, on);
            case Event.PaymentReversed(var amount, var on) ->
                    amount("payment reversed, ", amount, on);
            case Event.Corrected(var amount, var on) -> amount("corrected by ", amount, on);
        };
    }

    private static Text amount(String what, Money amount, LocalDate on) {
        return Text.of(what).and(Spans.of(amount)).plain(", on " + TimeFormat.day(on));
    }

    private String partner(String id) {
        return partners.getOrDefault(id, "a partner");
    }

    /// Without the full stop at the end: the sentence goes on.
    private static String brief(String words) {
        return Shorten.to(300, words).replaceFirst("(?<![.])[.]$", "");
    }
}
