package io.baton.partner;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Another tech provider that the firm sends clients to, or gets them from.
///
/// @param fees all agreements so far; the latest that began counts
/// @param codes by which people of the partner can become contacts, the oldest first
/// @param channel the channel shared with the partner, where offers go; null for direct messages
/// @param version the number of writes that this state has behind it; 0 when never stored
public record Partner(
        PartnerId id,
        FirmId firm,
        String name,
        List<Skill> skills,
        List<String> regions,
        List<Contact> contacts,
        List<Fee> fees,
        List<JoinCode> codes,
        @Nullable String channel,
        Status status,
        long version) {

    public enum Status {
        ACTIVE,
        PAUSED
    }

    public Partner {
        skills = List.copyOf(skills);
        regions = List.copyOf(regions);
        contacts = List.copyOf(contacts);
        fees = List.copyOf(fees);
        codes = List.copyOf(codes);
    }

    /// A partner to whom no code was given.
    public Partner(
            PartnerId id,
            FirmId firm,
            String name,
            List<Skill> skills,
            List<String> regions,
            List<Contact> contacts,
            List<Fee> fees,
            @Nullable String channel,
            Status status,
            long version) {
        this(id, firm, name, skills, regions, contacts, fees, List.of(), channel, status, version);
    }

    /// A partner of whom nothing but the name is known yet.
    public static Partner named(PartnerId id, FirmId firm, String name) {
        return new Partner(
                id, firm, name, List.of(), List.of(), List.of(), List.of(), null, Status.ACTIVE, 0);
    }

    public boolean active() {
        return status == Status.ACTIVE;
    }

    /// The rate agreed for wins of that day, if any; a rate of nothing is none.
    public Optional<Percentage> feeOn(LocalDate day) {
        return fees.stream()
                .filter(fee -> !fee.from().isAfter(day))
                .max(Comparator.comparing(Fee::from))
                .map(Fee::rate)
                .filter(rate -> !rate.isZero());
    }

    /// The contacts who can press a button.
    public List<Individual> people() {
        return contacts.stream()
                .filter(Contact.InChat.class::isInstance)
                .map(Contact::who)
                .toList();
    }

    /// The contacts whom no chat reaches: they answer by a link.
    public List<Individual> guests() {
        return contacts.stream()
                .filter(Contact.ByMail.class::isInstance)
                .map(Contact::who)
                .toList();
    }

    /// Whether there is somebody to ask, but nobody who could press a button.
    public boolean onlyGuests() {
        return people().isEmpty() && !contacts.isEmpty();
    }

    public boolean hasContact(Individual someone) {
        return contacts.stream().map(Contact::who).anyMatch(someone::is);
    }

    public Partner withName(String newName) {
        return new Partner(
                id, firm, newName, skills, regions, contacts, fees, codes, channel, status,
                version);
    }

    public Partner withSkills(List<Skill> services) {
        return new Partner(
                id, firm, name, services, regions, contacts, fees, codes, channel, status, version);
    }

    public Partner withRegions(List<String> places) {
        return new Partner(
                id, firm, name, skills, places, contacts, fees, codes, channel, status, version);
    }

    public Partner withContacts(List<Contact> people) {
        return new Partner(
                id, firm, name, skills, regions, people, fees, codes, channel, status, version);
    }

    /// @param shared null for direct messages
    public Partner withChannel(@Nullable String shared) {
        return new Partner(
                id, firm, name, skills, regions, contacts, fees, codes, shared, status, version);
    }

    public Partner paused() {
        return with(Status.PAUSED);
    }

    public Partner resumed() {
        return with(Status.ACTIVE);
    }

    /// Agrees a fee; one agreed on the same day is replaced, earlier ones stay.
    public Partner withFee(Fee fee) {
        var all = new ArrayList<>(fees);
        all.removeIf(earlier -> earlier.from().equals(fee.from()));
        all.add(fee);
        return new Partner(
                id, firm, name, skills, regions, contacts, all, codes, channel, status, version);
    }

    /// The state that the next write builds on.
    public Partner written() {
        return new Partner(
                id,
                firm,
                name,
                skills,
                regions,
                contacts,
                fees,
                codes,
                channel,
                status,
                version + 1);
    }

    Partner with(List<JoinCode> all) {
        return new Partner(
                id, firm, name, skills, regions, contacts, fees, all, channel, status, version);
    }

    private Partner with(Status newStatus) {
        return new Partner(
                id, firm, name, skills, regions, contacts, fees, codes, channel, newStatus,
                version);
    }
}
