package io.baton.desk.refer.step;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.firm.Notice;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.figure.Side;
import java.util.Optional;

/// Drops notices that a member turned off. What a member holds or has to answer is never dropped.
///
/// @param off whether the person with this id turned it off
public record MutedNotices(Off off) {

    /// Whether a member of a firm turned a notice off.
    public interface Off {
        boolean test(FirmId firm, String member, Notice notice);
    }

    public static MutedNotices of(Firms firms) {
        return new MutedNotices((firm, member, notice) ->
                firms.find(firm)
                        .filter(found -> found.muted(new Individual(member, "")).contains(notice))
                        .isPresent());
    }

    public static MutedNotices none() {
        return new MutedNotices((_, _, _) -> false);
    }

    /// @param next the referral after the step that caused the post
    boolean drops(Referral next, Post post) {
        return post instanceof Post.Say
                && post.to() instanceof Place.Direct(var person)
                && !person.equals(next.holder().id())
                && !next.state().asks(Side.FIRM)
                && notice(next, post.subject())
                        .filter(notice -> off.test(next.firm(), person, notice))
                        .isPresent();
    }

    /// Empty for what can't be turned off.
    private static Optional<Notice> notice(Referral next, PostSubject subject) {
        return switch (subject) {
            case PostSubject.Result _ -> Optional.of(Notice.RESULT);
            case PostSubject.Passed _ when next.steps().getLast().event() instanceof Event.Passed ->
                    Optional.of(Notice.PASSED_ON);
            case PostSubject.Passed _,
                    PostSubject.Noted _,
                    PostSubject.Offer _,
                    PostSubject.OfferStatus _,
                    PostSubject.OfferUpdate _,
                    PostSubject.Reminder _,
                    PostSubject.OfferEnded _,
                    PostSubject.TermsProposal _,
                    PostSubject.Claim _,
                    PostSubject.DigestSlot _,
                    PostSubject.ContactJoined _,
                    PostSubject.Statement _,
                    PostSubject.KeeperNamed _,
                    PostSubject.DataRestored _,
                    PostSubject.News _,
                    PostSubject.ClaimsEnd _,
                    PostSubject.Answer _,
                    PostSubject.DeliveryFailure _,
                    PostSubject.Welcome _,
                    PostSubject.Unclassified _ ->
                    Optional.empty();
        };
    }
}
