package io.baton.partner;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Skill;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedTerms;
import io.baton.terms.PartnerTerms;
import io.baton.terms.Payer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Another tech provider, which the firm sends clients to or gets them from.
///
/// @param version number of writes so far; 0 if never stored
public record Partner(
        PartnerId id,
        FirmId firm,
        Profile profile,
        ContactPoints contactPoints,
        PartnerTerms terms,
        Lineage lineage,
        long version) {

    public enum Status {
        ACTIVE,
        PAUSED,
        /// Off the bench. Past referrals still name it.
        REMOVED
    }

    /// A partner known only by name.
    public static Partner named(PartnerId id, FirmId firm, String name) {
        return new Partner(
                id,
                firm,
                Profile.named(name),
                ContactPoints.NONE,
                PartnerTerms.NONE,
                Lineage.NONE,
                0);
    }

    public String name() {
        return profile.name();
    }

    /// Two partners of a firm never have the same key; see [PartnerName#key]. The name of a removed
    /// partner is free: its key is one that no name has.
    public String nameKey() {
        return removed() ? "removed\n" + id.value() : PartnerName.key(name());
    }

    public List<Skill> skills() {
        return profile.skills();
    }

    public List<String> regions() {
        return profile.regions();
    }

    public Status status() {
        return profile.status();
    }

    public boolean active() {
        return status() == Status.ACTIVE;
    }

    public boolean removed() {
        return status() == Status.REMOVED;
    }

    public List<Contact> contacts() {
        return contactPoints.contacts();
    }

    public @Nullable String channel() {
        return contactPoints.channel();
    }

    public List<JoinCode> codes() {
        return contactPoints.codes();
    }

    public List<Individual> people() {
        return contactPoints.people();
    }

    public List<Individual> guests() {
        return contactPoints.guests();
    }

    public boolean onlyGuests() {
        return contactPoints.onlyGuests();
    }

    public boolean hasContact(Individual someone) {
        return contactPoints.has(someone);
    }

    public Partner withName(String newName) {
        return with(profile.withName(newName));
    }

    public Partner withSkills(List<Skill> newSkills) {
        return with(profile.withSkills(newSkills));
    }

    public Partner withRegions(List<String> newRegions) {
        return with(profile.withRegions(newRegions));
    }

    public Partner paused() {
        return with(profile.withStatus(Status.PAUSED));
    }

    public Partner resumed() {
        return with(profile.withStatus(Status.ACTIVE));
    }

    /// Whether this is the partner's id, or that of one merged into it.
    public boolean is(@Nullable PartnerId some) {
        return id.equals(some) || some != null && lineage.formerIds().contains(some);
    }

    /// This partner's id, and those of partners merged into it.
    public Set<PartnerId> ids() {
        return Stream.concat(Stream.of(id), lineage.formerIds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Partner withContacts(List<Contact> newContacts) {
        return with(contactPoints.withContacts(newContacts));
    }

    /// @param newChannel null for direct messages
    public Partner withChannel(@Nullable String newChannel) {
        return with(contactPoints.withChannel(newChannel));
    }

    /// The contact who gets statements.
    public Optional<Contact> moneyContact() {
        return contactPoints.moneyContact();
    }

    public Partner withMoneyContact(Individual who) {
        return with(contactPoints.withMoneyContact(who));
    }

    Partner withCodes(List<JoinCode> newCodes) {
        return with(contactPoints.withCodes(newCodes));
    }

    /// With terms from a day on. They replace those of the same day; earlier ones stay. Changes
    /// nothing if they are in force already.
    public Partner withTerms(DatedTerms agreed) {
        return with(terms.with(agreed));
    }

    /// With a fee that someone named without the rest, see [PartnerTerms#withNamed].
    public Partner withTerms(Payer payer, AgreedTerms named, LocalDate from) {
        return with(terms.withNamed(payer, named, from));
    }

    /// With who set the terms that it has and that it didn't have before.
    ///
    /// @param before the partner before the change; null if it's new
    public Partner termsSetBy(@Nullable Partner before, Individual who, Instant at) {
        return with(terms.setBy(before == null ? PartnerTerms.NONE : before.terms, who, at));
    }

    /// The version after this write, for the next write to build on.
    public Partner written() {
        return new Partner(id, firm, profile, contactPoints, terms, lineage, version + 1);
    }

    Partner with(Profile next) {
        return new Partner(id, firm, next, contactPoints, terms, lineage, version);
    }

    Partner with(ContactPoints next) {
        return new Partner(id, firm, profile, next, terms, lineage, version);
    }

    private Partner with(PartnerTerms next) {
        return new Partner(id, firm, profile, contactPoints, next, lineage, version);
    }

    Partner with(Lineage next) {
        return new Partner(id, firm, profile, contactPoints, terms, next, version);
    }
}
