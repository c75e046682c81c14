package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.card.RefusalText;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Takes a step with a referral: reads it, lets the domain decide, writes state and posts at once,
/// and begins anew when somebody else was faster.
public final class Transitions {
    /// More people at once than ever press one button.
    private static final int TRIES = 50;

    private final ReferralStore referrals;

    public Transitions(ReferralStore referrals) {
        this.referrals = referrals;
    }

    /// What is said of a step that was taken.
    ///
    /// @param replyIfRepeated the reply when this turn had its effect before
    public record Effects(Reply reply, List<Post> posts, Reply replyIfRepeated) {
        public Effects {
            posts = List.copyOf(posts);
        }

        public Effects(Reply reply, List<Post> posts) {
            this(reply, posts, reply);
        }

        /// A reply that holds for the first time only, as what it shows was made for it.
        public static Effects shownOnce(Reply reply, List<Post> posts) {
            return new Effects(reply, posts, new Reply.Nothing());
        }
    }

    public Reply apply(Ask ask, int number, ReferralStep step) {
        for (int i = 0; i < TRIES; i++) {
            var found = referrals.find(ask.firm().id(), number);
            if (found.isEmpty()) {
                return noSuchReferral(ask, number);
            }
            var now = found.get();
            switch (step.decide(now)) {
                case Decision.Refused(var why) -> {
                    return refused(ask, now, why, step);
                }
                case Decision.Changed(var next) -> {
                    var effects = step.effects(next);
                    switch (referrals.write(next, ask.turn().id(), effects.posts())) {
                        case WRITTEN -> {
                            return effects.reply();
                        }
                        case DUPLICATE_TURN -> {
                            return effects.replyIfRepeated();
                        }
                        case STALE -> {}
                    }
                }
            }
        }
        return busy();
    }

    /// Why something is not allowed as things stand, in words; empty when it is.
    ///
    /// @param rule the domain's refusal, if any
    public Optional<Reply> refusal(
            Ask ask, int number, Function<Referral, Optional<Refusal>> rule) {
        var found = referrals.find(ask.firm().id(), number);
        if (found.isEmpty()) {
            return Optional.of(noSuchReferral(ask, number));
        }
        var referral = found.get();
        return rule.apply(referral).map(why -> refused(ask, referral, why));
    }

    /// A step of the clock: nobody is there to be answered.
    ///
    /// @param act names the step, the same at each try of it
    public void applyByClock(
            Referral referral,
            String act,
            Function<Referral, Decision> step,
            Function<Referral, List<Post>> told) {
        if (step.apply(referral) instanceof Decision.Changed(var next)) {
            referrals.write(next, act, told.apply(next));
        }
    }

    private static Reply refused(Ask ask, Referral now, Refusal why, ReferralStep step) {
        if (isHidden(ask, now, why)) {
            return notYours(ask);
        }
        var words = step.withAlternatives(words(ask, now, why), now, why);
        var current = isTooLate(why) ? step.currentCard(now) : Optional.<Card>empty();
        return current.<Reply>map(card -> new Reply.Outdated(words, card))
                .orElseGet(() -> new Reply.Whisper(words));
    }

    private static Reply refused(Ask ask, Referral now, Refusal why) {
        return isHidden(ask, now, why) ? notYours(ask) : new Reply.Whisper(words(ask, now, why));
    }

    /// Whoever presses a button that was not meant for them learns from it of nobody.
    private static boolean isHidden(Ask ask, Referral referral, Refusal why) {
        boolean hidden =
                referral.partner() == null
                        || why instanceof Refusal.OnlyContacts(var partner)
                                && !ask.asker().maySee(partner);
        return hidden && !ask.asker().isMember();
    }

    private static Card words(Ask ask, Referral referral, Refusal why) {
        return Card.saying(RefusalText.of(referral, why, ask.times()));
    }

    private static boolean isTooLate(Refusal why) {
        return why instanceof Refusal.NotNow || why instanceof Refusal.OfferOver;
    }

    private static Reply notYours(Ask ask) {
        return CommonReplies.whisper(
                Text.of(
                                "This offer is not yours to answer, or not any more. Only those whom it was")
                        .plain(" sent to can. Ask the person who works with you at ")
                        .strong(ask.firm().name())
                        .plain("."));
    }

    private Reply noSuchReferral(Ask ask, int number) {
        if (!ask.asker().isMember()) {
            return notYours(ask);
        }
        var highest = referrals.all(ask.firm().id()).stream().findFirst();
        return CommonReplies.whisper(
                highest.map(last ->
                                "There is no referral R-%d; the newest is %s. Type `refer list` to see them."
                                        .formatted(number, last.label()))
                        .orElse("No referral is logged yet. Begin with refer CLIENT needs NEED."));
    }

    public static Reply busy() {
        return CommonReplies.whisper(
                "Many people are changing this at the same moment. Nothing of yours was stored;"
                        + " please try again.");
    }
}
