package io.baton.desk.audience;

import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Decides whether a text about a partner may be posted at a place: not where another partner's
/// people or strangers can read it.
///
/// A partner's own channel may show what concerns that partner. Every other channel has to be
/// internal to the firm, as far as the platform says.
public final class AudienceCheck {
    private final Partners partners;
    private final Function<Place.Channel, Readership> platform;
    private final Function<Place.Channel, Collection<String>> people;

    /// @param platform who can read a channel; may ask the platform
    /// @param people ids of the people in an internal channel, as far as the platform lists them
    public AudienceCheck(
            Partners partners,
            Function<Place.Channel, Readership> platform,
            Function<Place.Channel, Collection<String>> people) {
        this.partners = partners;
        this.platform = platform;
        this.people = people;
    }

    /// Why a text about several partners, or about none, must stay out of a channel; empty if it
    /// may be posted.
    public Optional<Exposure> exposure(FirmId firm, Place.Channel channel) {
        return exposure(firm, null, channel);
    }

    /// Why the text must not be posted there; empty if it may.
    ///
    /// @param about the only partner that may read it; null if it's for the firm only
    public Optional<Exposure> exposure(FirmId firm, @Nullable PartnerId about, Place place) {
        return switch (place) {
            case Place.Channel channel -> inChannel(firm, about, channel);
            case Place.Direct(var person) -> toPerson(firm, about, person);
            case Place.Ephemeral(_, var person, _) -> toPerson(firm, about, person);
        };
    }

    private Optional<Exposure> inChannel(
            FirmId firm, @Nullable PartnerId about, Place.Channel channel) {
        var readers = partners.inChannel(firm, channel.id());
        var other = readers.stream().filter(partner -> !partner.id().equals(about)).findFirst();
        if (other.isPresent()) {
            return other.map(Exposure.ToPartner::new);
        }
        return readers.isEmpty() ? unregistered(firm, about, channel) : Optional.empty();
    }

    private Optional<Exposure> unregistered(
            FirmId firm, @Nullable PartnerId about, Place.Channel channel) {
        return switch (platform.apply(channel)) {
            case OWN_PEOPLE ->
                    people.apply(channel).stream()
                            .flatMap(person -> toPerson(firm, about, person).stream())
                            .findFirst();
            case OUTSIDERS -> Optional.of(new Exposure.ToOutsiders());
            case UNKNOWN -> Optional.of(new Exposure.Unchecked());
        };
    }

    private Optional<Exposure> toPerson(FirmId firm, @Nullable PartnerId about, String person) {
        var employers = partners.ofContact(firm, person);
        return employers.stream().anyMatch(partner -> partner.id().equals(about))
                ? Optional.empty()
                : employers.stream().findFirst().map(Exposure.ToPartner::new);
    }
}
