package io.baton.desk.refer.undo;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.HistoryText;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.step.Counterparties;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.Step;
import io.baton.referral.Undo;
import io.baton.referral.listing.ListedReferrals;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Finds the newest step that a person took on any referral while undo works.
record NewestOwn(ListedReferrals referrals) {

    /// More than a person changes while undo works.
    private static final int MOST = 100;

    /// @param step the person's last on that referral
    record Taken(Referral referral, Step step) {

        /// Names the step, with a button that undoes it if that's possible.
        Card question(Ask ask, Counterparties counterparties, String lead) {
            var history =
                    new HistoryText(
                            counterparties.namesById(referral.firm()),
                            ask.times(),
                            Reader.of(ask.asker()));
            var card =
                    Card.saying(
                            Text.of(lead)
                                    .strong(referral.label())
                                    .plain(": ")
                                    .and(history.what(step.event()))
                                    .plain("."));
            return Undo.refusal(referral, ask.who(), ask.now()).isEmpty()
                    ? card.buttons(
                            ActButton.of(Verb.UNDO, "Undo this on " + referral.label(), referral))
                    : card;
        }
    }

    Optional<Taken> of(Ask ask) {
        var since = ask.now().minus(Undo.TIME);
        return referrals.touchedBy(ask.firm().id(), ask.who(), since, MOST).stream()
                .flatMap(each -> last(ask, each).map(step -> new Taken(each, step)).stream())
                .max(
                        Comparator.<Taken, Instant>comparing(own -> own.step().at())
                                .thenComparing(own -> own.referral().number()));
    }

    /// The person's last step that may still be undone, whether or not it can be. A referral whose
    /// logging was undone has none left.
    private static Optional<Step> last(Ask ask, Referral referral) {
        var standing = referral.history().standing();
        boolean unlogged = standing.size() == 1 && referral.stage() == Stage.WITHDRAWN;
        var since = ask.now().minus(Undo.TIME);
        return standing.reversed().stream()
                .filter(step -> !unlogged && step.madeBy(ask.who()) && step.at().isAfter(since))
                .findFirst();
    }
}
