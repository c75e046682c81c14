package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.card.ResultText;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.State.Figure;
import io.baton.referral.StepRights;
import io.baton.referral.WinFigures;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One side agrees with the result that the other recorded.
record ConfirmingResult(Ask ask, Participants participants, Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.CONFIRM_RESULT);
    }

    @Override
    public Decision decide(Referral now) {
        return participants.decide(
                ask,
                now,
                by ->
                        now.stage() == Stage.LOST
                                ? Reports.confirm(now, by.who(), ask.now())
                                : WinFigures.accept(now, by, ask.now()));
    }

    @Override
    public boolean isDoneIn(Referral now) {
        var last = now.history().standing().getLast();
        return last.event() instanceof Event.ResultConfirmed && last.madeBy(ask.who());
    }

    @Override
    public Effects effects(Referral next) {
        return effects(ask, next, counterparties.partnerOf(next));
    }

    static Effects effects(Ask ask, Referral next, Partner partner) {
        var side = ask.asker().isMember() ? Side.FIRM : Side.PARTNER;
        var confirmed =
                ResultText.confirmed(
                        ask.who(), ReportCards.shown(side, next), Reader.of(ask.asker()));
        var counted = side == Side.FIRM ? CountedText.of(next, partner, ask.firm()) : Text.empty();
        var card = Card.saying(confirmed);
        return new Effects(
                new Reply.Whisper(counted.spans().isEmpty() ? card : card.note(counted)),
                posts(side, next, partner));
    }

    private static List<Post> posts(Side side, Referral next, Partner partner) {
        var who = next.steps().getLast().who();
        var posts =
                new ArrayList<>(
                        ReportPosts.answered(
                                next,
                                partner,
                                (shown, reader) -> ResultText.confirmed(who, shown, reader)));
        teller(side.other(), next, partner)
                .map(ReferralPosts::direct)
                .map(to ->
                        ReferralPosts.message(
                                next,
                                ReferralMessage.TOLD,
                                to,
                                Card.saying(
                                        ResultText.confirmed(
                                                who,
                                                ReportCards.shown(side.other(), next),
                                                Reader.at(to, side.other())))))
                .ifPresent(posts::add);
        return posts;
    }

    /// Who said it for this side, if they can be reached.
    private static Optional<Individual> teller(Side side, Referral next, Partner partner) {
        var said =
                next.state() instanceof State.Won(_, _, _, var agreement)
                                && agreement
                                        instanceof Agreement.Agreed<Figure>(var ours, var theirs)
                        ? switch (side) {
                            case FIRM -> ours.by();
                            case PARTNER -> theirs.by();
                        }
                        : next.holder();
        return Optional.of(said)
                .filter(person ->
                        side == Side.FIRM || partner.people().stream().anyMatch(person::is));
    }
}
