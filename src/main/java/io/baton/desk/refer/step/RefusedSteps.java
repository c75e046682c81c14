package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.RefusalText;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import io.baton.store.ReferralStore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Replies to steps that aren't allowed. They tell a person only about referrals they may see.
final class RefusedSteps {
    private final ReferralStore referrals;

    RefusedSteps(ReferralStore referrals) {
        this.referrals = referrals;
    }

    static Reply reply(Ask ask, Referral now, Refusal why, ReferralStep step) {
        if (isHidden(ask, now, why)) {
            return notYours(ask, step.kind().orElse(null));
        }
        var explanation =
                RefusalButtons.on(
                        step.withAlternatives(explain(ask, now, why), now, why), ask, now, why);
        if (step.asksAgainInPlace(why)) {
            return new Reply.Replace(explanation);
        }
        var current = isTooLate(why) ? step.currentCard(now) : Optional.<Card>empty();
        return current.<Reply>map(card -> new Reply.Outdated(explanation, card))
                .orElseGet(() -> new Reply.Whisper(explanation));
    }

    static Reply reply(
            Ask ask,
            Referral now,
            Refusal why,
            StepRights.@Nullable Kind kind,
            Transitions.Alternatives alternatives) {
        return isHidden(ask, now, why)
                ? notYours(ask, kind)
                : new Reply.Whisper(
                        RefusalButtons.on(
                                alternatives.with(explain(ask, now, why), now, why),
                                ask,
                                now,
                                why));
    }

    static boolean isTooLate(Refusal why) {
        return why instanceof Refusal.NotNow || why instanceof Refusal.OfferOver;
    }

    /// Outsiders who press a button that isn't theirs learn no names from the refusal.
    private static boolean isHidden(Ask ask, Referral referral, Refusal why) {
        boolean hidden =
                referral.partner() == null
                        || !referral.involvesPartner() && !saysHowTheirOfferEnded(referral, why)
                        || why instanceof Refusal.OnlyContacts(var partner)
                                && !ask.asker().maySee(partner);
        return hidden && !ask.asker().isMember();
    }

    /// Those who are no longer involved don't learn what happened later.
    private static boolean saysHowTheirOfferEnded(Referral referral, Refusal why) {
        return isTooLate(why) && referral.lastMove().event() instanceof Event.OfHandoff;
    }

    private static Card explain(Ask ask, Referral referral, Refusal why) {
        return Card.saying(
                ask.asker().isMember()
                        ? RefusalText.of(referral, why, ask.times())
                        : RefusalText.toPartner(ask.asker().view(referral), why, ask.times()));
    }

    private static Reply notYours(Ask ask, StepRights.@Nullable Kind kind) {
        var firm = Text.empty().strong(ask.firm().name());
        return CommonReplies.whisper(
                switch (kind) {
                    case null ->
                            Text.of("You can't answer this offer. Ask the person you work with at ")
                                    .and(firm)
                                    .plain(".");
                    case HAND_BACK,
                            PASS,
                            CONFIRM_ACCEPTANCE,
                            NOTE,
                            REMOVE_NOTE,
                            STILL_ON_IT,
                            REPORT,
                            TERMS,
                            UNDO ->
                            Text.of("Only members of ")
                                    .and(firm)
                                    .plain(" and the baton holder can do this. Ask them.");
                    case EDIT,
                            OFFER,
                            TAKE_BACK,
                            WITHDRAW,
                            PAY,
                            REOPEN,
                            RECORD_ACCEPTANCE,
                            CONFIRM_RESULT ->
                            Text.of("Only members of ")
                                    .and(firm)
                                    .plain(" can do this. Ask the person you work with there.");
                });
    }

    /// Whether it's refused only because this turn, or the same press before, has done it.
    boolean isDone(Ask ask, Referral now, Refusal why, ReferralStep step) {
        boolean maybe =
                isTooLate(why)
                        || why instanceof Refusal.AlreadyHolder
                        || why instanceof Refusal.NothingChanged
                        || why instanceof Refusal.StillOpen
                        || why instanceof Refusal.NotHolder
                        || why instanceof Refusal.NothingToConfirm
                        || why instanceof Refusal.NothingToUndo
                        || why instanceof Refusal.ActedOnSince
                        || why instanceof Refusal.EditedMeanwhile
                        || why instanceof Refusal.NoSuchNote
                        || why instanceof Refusal.EarlierRound;
        return maybe && (step.isDoneIn(now) || referrals.wroteLast(now, ask.turn().id()));
    }

    Reply noSuchReferral(Ask ask, int number, StepRights.@Nullable Kind kind) {
        if (!ask.asker().isMember()) {
            return notYours(ask, kind);
        }
        var highest = referrals.newest(ask.firm().id());
        return new Reply.Whisper(
                highest.map(last ->
                                Card.saying(
                                                "There's no referral R-%d; the newest is %s."
                                                        .formatted(number, last.label()))
                                        .buttons(
                                                ReferralButtons.list(
                                                        "Show all", new ListPage(1, ""))))
                        .orElseGet(() ->
                                Card.saying("No referrals yet.").buttons(ReferralButtons.log())));
    }

    static Reply busy() {
        return CommonReplies.whisper(
                "Someone else just changed this referral. Nothing was saved; try again.");
    }
}
