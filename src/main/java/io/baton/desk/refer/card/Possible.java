package io.baton.desk.refer.card;

import io.baton.chat.Button;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the partners of a firm make possible for a referral.
///
/// @param other the partner on the other side; null if there is none
/// @param intended the partner it was logged for and wasn't sent to yet; null if there is none
/// @param suggested partners to offer it to, the best first; some may lack a contact, or be paused
/// @param active all partners who take referrals
/// @param terms what the card says about the terms of an offer
public record Possible(
        @Nullable Partner other,
        @Nullable Partner intended,
        List<Partner> suggested,
        List<Partner> active,
        Reachability reachability,
        OfferTerms terms) {
    static final Possible NOTHING =
            new Possible(
                    null,
                    null,
                    List.of(),
                    List.of(),
                    new Reachability(false),
                    new OfferTerms.ShownBeforeAnswer());

    public Possible {
        suggested = List.copyOf(suggested);
        active = List.copyOf(active);
    }

    /// Offers it to a suggested partner, or does first what that needs.
    Button offerTo(Referral referral, boolean holds, Partner partner) {
        return holds && partner.equals(intended)
                ? reachability.sendTo(referral, partner)
                : reachability.offerTo(referral, partner);
    }

    /// All partners that an offer reaches.
    public Stream<Partner> canBeAsked() {
        return active.stream().filter(reachability::reaches);
    }

    /// Whether the offer was sent to people outside the chats, who answer by link.
    boolean answersByLink() {
        return reachability.links() && otherSide().filter(Partner::onlyGuests).isPresent();
    }

    /// Whether someone is known who could have taken it outside the chat.
    boolean someoneCanSayYes(Referral referral) {
        var partners = referral.stage() == Stage.OFFERED ? otherSide().stream() : active.stream();
        return partners.anyMatch(partner -> !partner.contacts().isEmpty());
    }

    /// Whether someone else at the partner could have said yes.
    boolean otherHasColleagues() {
        return otherSide().filter(partner -> partner.contacts().size() > 1).isPresent();
    }

    private Optional<Partner> otherSide() {
        return Optional.ofNullable(other);
    }
}
