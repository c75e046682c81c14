package io.baton.desk.refer.step;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.store.Journal.WriteOutcome;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Takes a step with a referral: reads it, lets the domain decide, writes state and posts in one
/// write, and retries if someone else wrote first.
public final class Transitions {
    /// More than the people who could press one button at the same time.
    private static final int TRIES = 50;

    private final ReferralStore referrals;
    private final ConfidentialPosts confidentialPosts;
    private final DelayNotice delayNotice;
    private final RefusedSteps refusedSteps;

    public Transitions(
            ReferralStore referrals, ConfidentialPosts confidentialPosts, DelayNotice delayNotice) {
        this.referrals = referrals;
        this.confidentialPosts = confidentialPosts;
        this.delayNotice = delayNotice;
        refusedSteps = new RefusedSteps(referrals);
    }

    /// The reply and the posts of a step.
    ///
    /// @param replyIfRepeated the reply if this turn has already had its effect
    public record Effects(Reply reply, List<Post> posts, Reply replyIfRepeated) {
        public Effects {
            posts = List.copyOf(posts);
        }

        public Effects(Reply reply, List<Post> posts) {
            this(reply, posts, reply);
        }

        /// For a reply that shows something made for this reply, such as a link.
        public static Effects shownOnce(Reply reply, List<Post> posts) {
            return new Effects(reply, posts, new Reply.Nothing());
        }
    }

    public Reply apply(Ask ask, int number, ReferralStep step) {
        for (int i = 0; i < TRIES; i++) {
            var found = referrals.find(ask.firm().id(), number);
            if (found.isEmpty()) {
                return refusedSteps.noSuchReferral(ask, number);
            }
            var now = found.get();
            switch (step.decide(now)) {
                case Decision.Refused(var why) -> {
                    return isDone(ask, now, why, step)
                            ? step.effects(now).replyIfRepeated()
                            : RefusedSteps.reply(ask, now, why, step);
                }
                case Decision.Changed _ when ask.onlyChecks() -> {
                    return new Reply.Nothing();
                }
                case Decision.Changed(var next) -> {
                    var effects = step.effects(next);
                    var posts = confidentialPosts.of(next, effects.posts());
                    switch (referrals.write(next, ask.turn().id(), posts)) {
                        case WRITTEN -> {
                            return delayNotice.on(effects.reply(), posts);
                        }
                        case DUPLICATE_TURN -> {
                            return effects.replyIfRepeated();
                        }
                        case STALE -> {}
                    }
                }
            }
        }
        return RefusedSteps.busy();
    }

    /// Whether it's refused only because this turn, or the same press before, has done it.
    private boolean isDone(Ask ask, Referral now, Refusal why, ReferralStep step) {
        boolean maybe =
                RefusedSteps.isTooLate(why)
                        || why instanceof Refusal.AlreadyHolder
                        || why instanceof Refusal.NothingChanged
                        || why instanceof Refusal.StillOpen
                        || why instanceof Refusal.NotHolder
                        || why instanceof Refusal.NothingToConfirm
                        || why instanceof Refusal.EarlierRound;
        return maybe && (step.isDoneIn(now) || referrals.wroteLast(now, ask.turn().id()));
    }

    /// Explains why a step isn't allowed now; empty if it is.
    ///
    /// @param rule the domain's rule
    public Optional<Reply> refusal(
            Ask ask, int number, Function<Referral, Optional<Refusal>> rule) {
        var found = referrals.find(ask.firm().id(), number);
        if (found.isEmpty()) {
            return Optional.of(refusedSteps.noSuchReferral(ask, number));
        }
        var referral = found.get();
        return rule.apply(referral).map(why -> RefusedSteps.reply(ask, referral, why));
    }

    /// Takes a step on a schedule, with no reply. False if someone else wrote first.
    ///
    /// @param act name of the step, the same at each try
    public boolean applyByClock(
            Referral referral,
            String act,
            Function<Referral, Decision> step,
            Function<Referral, List<Post>> posts) {
        return switch (step.apply(referral)) {
            case Decision.Refused _ -> true;
            case Decision.Changed(var next) ->
                    referrals.write(next, act, confidentialPosts.of(next, posts.apply(next)))
                            != WriteOutcome.STALE;
        };
    }

    /// Whether the card of an offer may be shown where its button was pressed.
    public boolean mayShow(Referral referral, Place place) {
        return confidentialPosts.mayShow(referral, place);
    }
}
