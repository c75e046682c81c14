package io.baton.desk.refer.card;

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
/// @param suggested partners to offer it to, the best first; some may lack a contact, or be paused
/// @param active all partners who take referrals
/// @param links whether people outside the chats can answer by link
public record Possible(
        @Nullable Partner other, List<Partner> suggested, List<Partner> active, boolean links) {
    public Possible {
        suggested = List.copyOf(suggested);
        active = List.copyOf(active);
    }

    /// Whether an offer reaches someone at the partner.
    public boolean canAsk(Partner partner) {
        return partner.active()
                && !partner.contacts().isEmpty()
                && (links || !partner.onlyGuests());
    }

    /// All partners that an offer reaches.
    public Stream<Partner> canBeAsked() {
        return active.stream().filter(this::canAsk);
    }

    /// Whether the offer was sent to people outside the chats, who answer by link.
    boolean answersByLink() {
        return links && otherSide().filter(Partner::onlyGuests).isPresent();
    }

    /// Whether someone is known who could have taken it outside the chat.
    boolean someoneCanSayYes(Referral referral) {
        var partners = referral.stage() == Stage.OFFERED ? otherSide().stream() : active.stream();
        return partners.anyMatch(partner -> !partner.contacts().isEmpty());
    }

    private Optional<Partner> otherSide() {
        return Optional.ofNullable(other);
    }
}
