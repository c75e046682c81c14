package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.Contrast;
import io.baton.desk.freetext.phrase.UndoWords;
import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.partner.Partner;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.State;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a line makes of what the person did last: another client, need, partner or day, or nothing
/// but that it was wrong. Then it's named, with its *Undo*.
record LastAct(Referrals referrals, Counterparties counterparties) {
    /// Names the last step, with the button that undoes it.
    private static final Proposal UNDO = new Proposal.Query("undo ?");

    /// Empty if the line says nothing about it.
    Optional<Proposal> corrected(Ask ask, String line) {
        return UndoWords.areAll(line)
                ? Optional.of(UNDO)
                : last(ask).flatMap(now -> corrected(ask, line, now));
    }

    private Optional<Proposal> corrected(Ask ask, String line, Referral now) {
        var partners = counterparties.active(ask.firm().id());
        var said = Contrast.in(line);
        return named(ask, line, partners)
                .filter(_ -> said.isEmpty())
                .flatMap(each -> proposal(ask, now, each))
                .or(() -> said.flatMap(each -> day(ask, now, each)))
                .or(() ->
                        said.flatMap(each -> Replaced.in(now).by(ask, each, partners))
                                .flatMap(each -> proposal(ask, now, each)));
    }

    /// `the need is urgent` says something else.
    private static Optional<Correction> named(Ask ask, String line, List<Partner> partners) {
        return CorrectedField.in(ask, line, partners)
                .filter(each -> !(each instanceof Correction.OfNeed));
    }

    private static Optional<Proposal> proposal(Ask ask, Referral now, Correction correction) {
        return switch (correction) {
            case Correction.OfClient(var name) -> wanted(ask, now, "client " + name);
            case Correction.OfNeed(var words) -> wanted(ask, now, "need " + words);
            case Correction.OfPartner(var partner) -> moved(ask, now, partner);
            case Correction.OfAmount _,
                    Correction.OfDay _,
                    Correction.OfContact _,
                    Correction.OfReason _,
                    Correction.OfNote _ ->
                    Optional.empty();
        };
    }

    /// What was reported of another client's referral is undone: to rename this client is no cure.
    private static Optional<Proposal> wanted(Ask ask, Referral now, String change) {
        if (!NeedCorrections.isWanted(now.steps().getLast().event())) {
            return Optional.of(UNDO);
        }
        return NeedCorrections.mayEdit(ask, now)
                ? Optional.of(step(now, Action.EDIT, words(change)))
                : Optional.empty();
    }

    private static Optional<Proposal> moved(Ask ask, Referral now, Partner to) {
        if (!ask.asker().isMember()) {
            return Optional.empty();
        }
        return now.outbound()
                ? Redirects.proposal(now, to)
                : Optional.of(step(now, Action.EDIT, words("partner " + to.name())));
    }

    /// `it was thursday not friday` of a win. A payment's day is no part of it that can change.
    private static Optional<Proposal> day(Ask ask, Referral now, Contrast said) {
        var wrong = said.wrong();
        if (wrong == null || read(ask, wrong).isEmpty()) {
            return Optional.empty();
        }
        return read(ask, said.right())
                .map(day ->
                        worthOfWin(now)
                                .<Proposal>map(worth -> step(now, Action.WON, won(worth, day)))
                                .orElse(UNDO));
    }

    private static Arguments won(Worth worth, LocalDate day) {
        return new Arguments(Estimate.of(worth), day, null, null, null);
    }

    /// Empty if the last step was no win, or if the win has two amounts.
    private static Optional<Worth> worthOfWin(Referral now) {
        var event = now.steps().getLast().event();
        boolean ofWin = event instanceof Event.Won || event instanceof Event.Restated;
        if (!ofWin || !(now.state() instanceof State.Won(var amount, _, _, _))) {
            return Optional.empty();
        }
        var once = amount.once();
        return once == null
                ? Optional.ofNullable(amount.recurring())
                : amount.recurs() ? Optional.empty() : Optional.of(Worth.once(once));
    }

    /// What was done lies in the past: `thursday` is the last one.
    private static Optional<LocalDate> read(Ask ask, String words) {
        return DateParser.parse(words.replaceFirst("(?i)^(?:on|last) ", ""), ask.today())
                        instanceof ParseResult.Understood<LocalDate>(var day)
                ? Optional.of(
                        day.isAfter(ask.today()) && day.isBefore(ask.today().plusDays(7))
                                ? day.minusDays(7)
                                : day)
                : Optional.empty();
    }

    private Optional<Referral> last(Ask ask) {
        var since = ask.now().minus(Draft.ANSWERED_BY_WORD);
        return referrals.actedOnBy(ask.firm().id(), ask.who(), since).stream()
                .findFirst()
                .filter(now -> now.steps().getLast().madeBy(ask.who()));
    }

    private static Arguments words(String change) {
        return new Arguments(null, null, null, null, change);
    }

    private static Step step(Referral now, Action action, Arguments arguments) {
        return new Step(now.number(), action, arguments, List.of());
    }
}
