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
    /// @param again the reply when this turn had its effect before
    public record Effects(Reply reply, List<Post> posts, Reply replyIfRepeated) {
        public Effects {
            posts = List.copyOf(posts);
        }

        public Effects(Reply reply, List<Post> posts) {
            this(reply, posts, reply);
        }

        /// A reply that holds for the first time only, as what it shows was made for it.
        public static Effects shownOnce(Reply reply, Post... posts) {
            return new Effects(reply, List.of(posts), new Reply.Nothing());
        }
    }

    /// @param step the domain's decision on the referral as it stands
    /// @param told what to say of the new state
    public Reply apply(
            Ask ask,
            int number,
            Function<Referral, Decision> step,
            Function<Referral, Effects> told) {
        return apply(ask, number, step, told, _ -> Optional.empty());
    }

    /// @param now what a card says by now whose button comes too late, if that is known
    public Reply apply(
            Ask ask,
            int number,
            Function<Referral, Decision> step,
            Function<Referral, Effects> told,
            Function<Referral, Optional<Card>> now) {
        for (int i = 0; i < TRIES; i++) {
            var found = referrals.find(ask.firm().id(), number);
            if (found.isEmpty()) {
                return noSuchReferral(ask, number);
            }
            var before = found.get();
            switch (step.apply(before)) {
                case Decision.Refused(var why) -> {
                    return refused(ask, before, why, now);
                }
                case Decision.Changed(var next) -> {
                    var words = told.apply(next);
                    switch (referrals.write(next, ask.turn().id(), words.posts())) {
                        case WRITTEN -> {
                            return words.reply();
                        }
                        case DUPLICATE_TURN -> {
                            return words.replyIfRepeated();
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
        return rule.apply(referral).map(why -> refused(ask, referral, why, _ -> Optional.empty()));
    }

    /// A step of the clock: nobody is there to be answered.
    ///
    /// @param act names the step, the same at each try of it
    public void apply(
            Referral referral,
            String act,
            Function<Referral, Decision> step,
            Function<Referral, List<Post>> told) {
        if (step.apply(referral) instanceof Decision.Changed(var next)) {
            referrals.write(next, act, told.apply(next));
        }
    }

    /// Whoever presses a button that was not meant for them learns from it of nobody.
    private static Reply refused(
            Ask ask, Referral referral, Refusal why, Function<Referral, Optional<Card>> now) {
        boolean hidden =
                referral.partner() == null
                        || why instanceof Refusal.OnlyContacts(var partner)
                                && !ask.asker().maySee(partner);
        if (hidden && !ask.asker().isMember()) {
            return notYours(ask);
        }
        var words = Card.saying(RefusalText.of(referral, why, ask.times()));
        return Optional.of(why)
                .filter(Transitions::isTooLate)
                .flatMap(_ -> now.apply(referral))
                .<Reply>map(card -> new Reply.Outdated(words, card))
                .orElseGet(() -> new Reply.Whisper(words));
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
