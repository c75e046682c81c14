package io.baton.desk.audience;

import io.baton.chat.ChannelReaders;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Decides whether a text about a partner may be posted at a place: not where another partner's
/// people or strangers can read it.
///
/// A partner's own channel may show what concerns that partner, while no other partner's people are
/// in it. Every other channel has to be internal to the firm. What a platform doesn't say counts
/// against the channel.
public final class AudienceCheck {
    private final Partners partners;
    private final Function<Place.Channel, Optional<ChannelReaders>> platform;

    /// @param platform knows who can read a channel; empty if its platform isn't connected
    public AudienceCheck(
            Partners partners, Function<Place.Channel, Optional<ChannelReaders>> platform) {
        this.partners = partners;
        this.platform = platform;
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
        var other = readers.stream().filter(partner -> !partner.is(about)).findFirst();
        if (other.isPresent()) {
            return other.map(Exposure.ToPartner::new);
        }
        return readers.isEmpty()
                ? unregistered(firm, about, channel)
                : registered(firm, about, channel);
    }

    /// The partner's own people needn't be known as its contacts.
    private Optional<Exposure> registered(
            FirmId firm, @Nullable PartnerId about, Place.Channel channel) {
        return platform.apply(channel)
                .flatMap(door -> door.peopleIn(channel))
                .map(people -> toPeople(firm, about, people))
                .orElseGet(() -> Optional.of(new Exposure.Unchecked()));
    }

    /// The answer that says that the channel is internal also lists its people, so that the two
    /// can't contradict each other.
    private Optional<Exposure> unregistered(
            FirmId firm, @Nullable PartnerId about, Place.Channel channel) {
        var readership = platform.apply(channel).map(door -> door.readersOf(channel));
        return switch (readership.orElseGet(Readership.Unknown::new)) {
            case Readership.OwnPeople(var people) -> toPeople(firm, about, people);
            case Readership.Outsiders _ -> Optional.of(new Exposure.ToOutsiders());
            case Readership.Unknown _ -> Optional.of(new Exposure.Unchecked());
        };
    }

    private Optional<Exposure> toPeople(
            FirmId firm, @Nullable PartnerId about, Set<String> people) {
        return people.stream()
                .flatMap(person -> toPerson(firm, about, person).stream())
                .findFirst();
    }

    private Optional<Exposure> toPerson(FirmId firm, @Nullable PartnerId about, String person) {
        var employers = partners.ofContact(firm, person);
        return employers.stream().anyMatch(partner -> partner.is(about))
                ? Optional.empty()
                : employers.stream().findFirst().map(Exposure.ToPartner::new);
    }
}
