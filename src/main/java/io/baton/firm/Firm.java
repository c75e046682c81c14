package io.baton.firm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;

/// The consultancy that runs Baton.
///
/// @param own what it does itself
/// @param target the share of its income that partnering shall bring
/// @param version the number of writes that this state has behind it; 0 when never stored
public record Firm(
        FirmId id,
        String name,
        CurrencyUnit currency,
        ZoneId zone,
        WorkingHours hours,
        OfferDeadlines deadlines,
        Percentage target,
        List<Skill> ownServices,
        long version) {

    /// The yardstick that Baton measures against until the firm sets its own.
    public static final Percentage USUAL_TARGET = Percentage.of("21");

    public Firm {
        ownServices = List.copyOf(ownServices);
    }

    public static Firm founded(FirmId id, String name, CurrencyUnit currency, ZoneId zone) {
        return new Firm(
                id,
                name,
                currency,
                zone,
                WorkingHours.USUAL,
                OfferDeadlines.USUAL,
                USUAL_TARGET,
                List.of(),
                0);
    }

    public Firm withTarget(Percentage newTarget) {
        return new Firm(
                id, name, currency, zone, hours, deadlines, newTarget, ownServices, version);
    }

    public Firm withOwnServices(List<Skill> services) {
        return new Firm(id, name, currency, zone, hours, deadlines, target, services, version);
    }

    /// The state that the next write builds on.
    public Firm written() {
        return new Firm(
                id, name, currency, zone, hours, deadlines, target, ownServices, version + 1);
    }

    public boolean does(Skill skill) {
        return ownServices.stream().anyMatch(skill::sameAs);
    }

    /// The calendar day that it is for the firm.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public Instant deadlineFrom(Instant offered) {
        return hours.after(offered, deadlines.deadline(), zone);
    }

    public Instant reminderFrom(Instant offered) {
        return hours.after(offered, deadlines.reminder(), zone);
    }
}
