package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Filling;
import io.baton.desk.Said;
import io.baton.desk.button.OfferKey;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.step.Announcements;
import io.baton.desk.refer.step.Counterpart;
import io.baton.desk.refer.step.Moves;
import io.baton.desk.refer.step.Moves.Told;
import io.baton.desk.text.Spans;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Handoff;
import io.baton.referral.Handoff.Reason;
import io.baton.referral.Inviting;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// The reason is given: the referral goes back to its sender, with the next best partner.
public final class GiveBack implements Filling {
    private static final int LONGEST = 1000;

    private final String form;
    private final Moves moves;
    private final Counterpart counterpart;
    private final NextBest nextBest;

    /// @param form [AskReason#DECLINE] or [AskReason#TURN_DOWN]
    public GiveBack(String form, Moves moves, Counterpart counterpart, NextBest nextBest) {
        this.form = form;
        this.moves = moves;
        this.counterpart = counterpart;
        this.nextBest = nextBest;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public boolean openToContacts() {
        return form.equals(ReferralButtons.DECLINE);
    }

    @Override
    public Reply answer(Ask ask, Turn.Submitted filled) {
        var reason = filled.answers().getOrDefault(AskReason.REASON, "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return new Reply.FieldErrors(
                    Map.of(AskReason.REASON, "Say why, in at most " + LONGEST + " characters."));
        }
        return OfferKey.read(filled.subject())
                .map(key ->
                        moves.move(
                                ask,
                                key.number(),
                                at -> decide(ask, at, key, new Reason(reason, ask.now())),
                                to -> told(ask, to, reason)))
                .orElseGet(Said::invalidButton);
    }

    /// Why this person cannot give it back now; empty when nothing but the reason is missing.
    Optional<Reply> refusal(Ask ask, OfferKey key) {
        return moves.refusal(
                ask, key.number(), at -> decide(ask, at, key, new Reason("?", ask.now())));
    }

    private Decision decide(Ask ask, Referral referral, OfferKey key, Reason reason) {
        return form.equals(ReferralButtons.DECLINE)
                ? counterpart.decide(
                        referral,
                        partner ->
                                Handoff.decline(referral, key.round(), partner, ask.who(), reason))
                : Handoff.turnDown(referral, key.round(), ask.who(), reason);
    }

    private Told told(Ask ask, Referral next, String reason) {
        var partner = counterpart.of(next);
        var link = Inviting.link(next, ask.who().id());
        var words =
                Text.none()
                        .and(Spans.of(link.map(Event.Invited::guest).orElse(ask.who())))
                        .plain(next.outbound() ? " of " + partner.name() : "")
                        .plain(" declined ")
                        .strong(next.label())
                        .plain(" (%s): %s".formatted(next.client(), reason));
        var notice = nextBest.with(Card.saying(words), next, ask.firm());
        var posts = new ArrayList<>(Announcements.ended(next, partner, ask.firm(), notice));
        posts.addAll(nextBest.forLogger(Card.saying(words), next));
        return new Told(
                link.isEmpty()
                        ? new Reply.Nothing()
                        : new Reply.Replace(GuestCards.declined(next, ask.firm())),
                posts);
    }
}
