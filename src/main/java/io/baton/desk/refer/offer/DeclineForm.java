package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Handoff;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// The reason is given: the referral goes back to its sender, with the next best partner.
public final class DeclineForm implements FormHandler {
    private static final int LONGEST = 1000;

    private final String form;
    private final Transitions moves;
    private final Counterparties counterpart;
    private final PartnerProposals nextBest;

    /// @param form [DeclineButton#DECLINE] or [DeclineButton#TURN_DOWN]
    public DeclineForm(
            String form, Transitions moves, Counterparties counterpart, PartnerProposals nextBest) {
        this.form = form;
        this.moves = moves;
        this.counterpart = counterpart;
        this.nextBest = nextBest;
    }

    @Override
    public String formId() {
        return form;
    }

    @Override
    public boolean openToContacts() {
        return form.equals(ReferralButtons.DECLINE);
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var reason = filled.answers().getOrDefault(DeclineButton.REASON, "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return new Reply.FieldErrors(
                    Map.of(
                            DeclineButton.REASON,
                            "Say why, in at most " + LONGEST + " characters."));
        }
        return ReferralRound.decode(filled.subject())
                .map(key ->
                        moves.apply(
                                ask,
                                key.number(),
                                at -> decide(ask, at, key, new DeclineReason(reason, ask.now())),
                                to -> effects(ask, to, reason)))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// Why this person cannot give it back now; empty when nothing but the reason is missing.
    Optional<Reply> refusal(Ask ask, ReferralRound key) {
        return moves.refusal(ask, key.number(), at -> refusal(ask, at, key.round()));
    }

    private Optional<Refusal> refusal(Ask ask, Referral referral, int round) {
        return form.equals(ReferralButtons.DECLINE)
                ? counterpart.refusalWith(
                        referral,
                        partner ->
                                Handoff.refusalToAnswer(
                                        referral, round, partner, ask.who(), ask.now()))
                : Handoff.refusalToTake(referral, round);
    }

    private Decision decide(Ask ask, Referral referral, ReferralRound key, DeclineReason reason) {
        return form.equals(ReferralButtons.DECLINE)
                ? counterpart.decideWith(
                        referral,
                        partner ->
                                Handoff.decline(referral, key.round(), partner, ask.who(), reason))
                : Handoff.turnDown(referral, key.round(), ask.who(), reason);
    }

    private Effects effects(Ask ask, Referral next, String reason) {
        var partner = counterpart.partnerOf(next);
        var link = OfferLinks.byBearer(next, ask.who().id());
        var words =
                Text.empty()
                        .and(Spans.of(link.map(Event.Invited::guest).orElse(ask.who())))
                        .plain(next.outbound() ? " of " + partner.name() : "")
                        .plain(" declined ")
                        .strong(next.label())
                        .plain(" (%s): %s".formatted(next.client(), reason));
        var notice = nextBest.withNextBest(Card.saying(words), next, ask.firm());
        var posts = new ArrayList<>(ReferralNotifications.ended(next, partner, ask.firm(), notice));
        posts.addAll(nextBest.postToLogger(Card.saying(words), next));
        return new Effects(
                link.isEmpty()
                        ? new Reply.Nothing()
                        : new Reply.Replace(GuestCards.declined(next, ask.firm())),
                posts);
    }
}
