package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import io.baton.referral.Undo;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes a step with a referral: reads it, lets the domain decide, writes state and posts in one
/// write, and retries if someone else wrote first. The person can undo it for a while.
public final class Transitions {
    /// More than the people who could press one button at the same time.
    private static final int TRIES = 50;

    private final ReferralStore referrals;
    private final ConfidentialPosts confidentialPosts;
    private final DelayNotice delayNotice;
    private final RefusedSteps refusedSteps;
    private final Participants participants;
    private final HolderNotice holderNotice;
    private final ClaimUpdate claimUpdate;
    private final StepWatcher watcher;

    /// @param watcher follows up on each step that a person takes
    public Transitions(
            ReferralStore referrals,
            ConfidentialPosts confidentialPosts,
            DelayNotice delayNotice,
            StepWatcher watcher) {
        this.referrals = referrals;
        this.watcher = watcher;
        this.confidentialPosts = confidentialPosts;
        this.delayNotice = delayNotice;
        refusedSteps = new RefusedSteps(referrals);
        participants = new Participants(confidentialPosts.counterparties());
        holderNotice = new HolderNotice(confidentialPosts);
        claimUpdate = new ClaimUpdate(confidentialPosts.counterparties());
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
                return refusedSteps.noSuchReferral(ask, number, step.kind().orElse(null));
            }
            var now = found.get();
            switch (participants.decide(ask, now, step)) {
                case Decision.Refused(var why) -> {
                    return refusedSteps.isDone(ask, now, why, step)
                            ? UndoableAnswer.repeated(step, ask, now)
                            : RefusedSteps.reply(ask, now, why, step);
                }
                case Decision.Changed _ when ask.onlyChecks() -> {
                    return new Reply.Nothing();
                }
                case Decision.Changed(var changed) -> {
                    var next = remembering(ask, now, changed);
                    var effects = step.effects(next);
                    var told = holderNotice.with(ask, now, next, effects.posts());
                    var posts = posts(step, next, claimUpdate.with(ask, now, next, told));
                    switch (referrals.write(next, ask.turn().id(), posts)) {
                        case WRITTEN -> {
                            watcher.written(now, next, ask.firm(), ask.now());
                            var reply = UndoableAnswer.of(step, effects.reply(), ask, next);
                            return delayNotice.on(reply, posts);
                        }
                        case DUPLICATE_TURN -> {
                            var stored = referrals.find(ask.firm().id(), number).orElse(now);
                            return UndoableAnswer.of(step, effects.replyIfRepeated(), ask, stored);
                        }
                        case STALE -> {}
                    }
                }
            }
        }
        return RefusedSteps.busy();
    }

    private static Referral remembering(Ask ask, Referral now, Referral next) {
        return Undo.remembering(now, next, ask.who(), ask.turn().id(), ask.now());
    }

    private List<Post> posts(ReferralStep step, Referral next, List<Post> about) {
        var earlier =
                step.earlier(next).stream()
                        .flatMap(each -> confidentialPosts.of(each.state(), each.posts()).stream());
        return Stream.concat(earlier, confidentialPosts.of(next, about).stream()).toList();
    }

    /// Explains why a step isn't allowed now; empty if it is.
    ///
    /// @param rule the domain's rule
    public Optional<Reply> refusal(
            Ask ask, int number, Function<Referral, Optional<Refusal>> rule) {
        return refusal(ask, number, null, rule);
    }

    /// @param kind as in [ReferralStep]; null if an offer is answered
    public Optional<Reply> refusal(
            Ask ask,
            int number,
            StepRights.@Nullable Kind kind,
            Function<Referral, Optional<Refusal>> rule) {
        return refusal(ask, number, kind, rule, (why, _, _) -> why);
    }

    /// The card for a refusal, with what's possible instead.
    public interface Alternatives {
        Card with(Card why, Referral now, Refusal refusal);
    }

    /// @param rule the domain's rule
    public Optional<Reply> refusal(
            Ask ask,
            int number,
            Function<Referral, Optional<Refusal>> rule,
            Alternatives alternatives) {
        return refusal(ask, number, null, rule, alternatives);
    }

    private Optional<Reply> refusal(
            Ask ask,
            int number,
            StepRights.@Nullable Kind kind,
            Function<Referral, Optional<Refusal>> rule,
            Alternatives alternatives) {
        var found = referrals.find(ask.firm().id(), number);
        if (found.isEmpty()) {
            return Optional.of(refusedSteps.noSuchReferral(ask, number, kind));
        }
        var now = found.get();
        return rule.apply(now).map(why -> RefusedSteps.reply(ask, now, why, kind, alternatives));
    }

    /// Whether the card of an offer may be shown where its button was pressed.
    public boolean mayShow(Referral referral, Place place) {
        return confidentialPosts.mayShow(referral, place);
    }
}
