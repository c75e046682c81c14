package io.baton.desk.refer.log;

import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Undo;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Writes new referrals: each id once, each with the next free number.
public final class ReferralInserter {
    private static final int TRIES = 50;

    /// More than the turns that are logged at the same moment.
    private static final int LOCKS = 256;

    private final ReferralStore referrals;
    private final List<Lock> locks =
            Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();
    private final ConfidentialPosts confidentialPosts;

    public ReferralInserter(ReferralStore referrals, ConfidentialPosts confidentialPosts) {
        this.referrals = referrals;
        this.confidentialPosts = confidentialPosts;
    }

    /// Copies of a turn that arrive together wait for each other, so they use one number.
    ///
    /// @param id derived from the turn, so a repeated turn finds the referral it wrote
    /// @param begin makes the referral with the given number
    /// @param posts posts to write with the referral
    /// @return empty, with nothing written, if too many others are logging at the same moment
    Optional<Referral> insert(
            Ask ask,
            ReferralId id,
            IntFunction<Referral> begin,
            Function<Referral, List<Post>> posts) {
        var lock = locks.get(Math.floorMod(id.hashCode(), LOCKS));
        lock.lock();
        try {
            return referrals.find(ask.firm().id(), id).or(() -> insertNew(ask, id, begin, posts));
        } finally {
            lock.unlock();
        }
    }

    private Optional<Referral> insertNew(
            Ask ask,
            ReferralId id,
            IntFunction<Referral> begin,
            Function<Referral, List<Post>> posts) {
        var firm = ask.firm().id();
        for (int i = 0; i < TRIES; i++) {
            var begun = begin.apply(referrals.nextNumber(firm));
            var next = Undo.rememberingLogged(begun, ask.who(), ask.turn().id(), ask.now());
            var checked = confidentialPosts.of(next, posts.apply(next));
            switch (referrals.write(next, ask.turn().id(), checked)) {
                case WRITTEN -> {
                    return Optional.of(next);
                }
                case DUPLICATE_TURN -> {
                    return Optional.of(referrals.find(firm, id).orElseThrow());
                }
                case STALE -> {
                    var faster = referrals.find(firm, id);
                    if (faster.isPresent()) {
                        return faster;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The reply when nothing could be written.
    static Reply busy() {
        return CommonReplies.whisper(
                "Others are logging at the same moment. Nothing was logged; try again.");
    }
}
