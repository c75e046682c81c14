package io.baton.firm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// The consultancy that runs Baton.
///
/// @param ownServices services the firm provides itself
/// @param history the newest changes of settings, oldest first
/// @param version number of writes so far; 0 if never stored
public record Firm(
        FirmId id,
        String name,
        List<Skill> ownServices,
        RevenueGoal goal,
        WorkingCalendar calendar,
        Rules rules,
        People people,
        List<SettingChange> history,
        long version) {

    public Firm {
        ownServices = List.copyOf(ownServices);
        history = List.copyOf(history);
    }

    public static Firm founded(FirmId id, String name, CurrencyUnit currency, ZoneId zone) {
        return new Firm(
                id,
                name,
                List.of(),
                new RevenueGoal(currency, RevenueGoal.USUAL_TARGET),
                WorkingCalendar.usual(zone),
                Rules.USUAL,
                People.NONE,
                List.of(),
                0);
    }

    /// The member who answers for what no one else owns; null until a member has acted.
    public boolean isKeeper(Individual who) {
        var keeper = keeper();
        return keeper != null && keeper.is(who);
    }

    public @Nullable Individual keeper() {
        return people.keeper();
    }

    /// The notices that a member turned off.
    public Set<Notice> muted(Individual member) {
        return people.muted().getOrDefault(member.id(), Set.of());
    }

    public CurrencyUnit currency() {
        return goal.currency();
    }

    public Percentage target() {
        return goal.target();
    }

    public ZoneId zone() {
        return calendar.zone();
    }

    public WorkingHours hours() {
        return calendar.hours();
    }

    public OfferDeadlines deadlines() {
        return calendar.deadlines();
    }

    public LocalDate dayOf(Instant moment) {
        return calendar.dayOf(moment);
    }

    public Instant deadlineFrom(Instant offered) {
        return calendar.deadlineFrom(offered);
    }

    public Instant reminderFrom(Instant offered) {
        return calendar.reminderFrom(offered);
    }

    public Firm withName(String newName) {
        return new Firm(id, newName, ownServices, goal, calendar, rules, people, history, version);
    }

    public Firm withOwnServices(List<Skill> services) {
        return new Firm(id, name, services, goal, calendar, rules, people, history, version);
    }

    public Firm withCurrency(CurrencyUnit currency) {
        return with(new RevenueGoal(currency, target()));
    }

    public Firm withTarget(Percentage target) {
        return with(new RevenueGoal(currency(), target));
    }

    public Firm withCalendar(WorkingCalendar next) {
        return new Firm(id, name, ownServices, goal, next, rules, people, history, version);
    }

    /// @param member null if the keeper has left
    public Firm withKeeper(@Nullable Individual member) {
        return new Firm(
                id,
                name,
                ownServices,
                goal,
                calendar,
                rules,
                people.withKeeper(member),
                history,
                version);
    }

    public Firm withMuted(Individual member, Set<Notice> notices) {
        var next = people.withMuted(member.id(), notices);
        return new Firm(id, name, ownServices, goal, calendar, rules, next, history, version);
    }

    public boolean knows(UpdateNews news) {
        return people.told().contains(news);
    }

    /// After the keeper was told, or if there was nothing to tell.
    public Firm withTold(UpdateNews news) {
        var next = people.withTold(news);
        return new Firm(id, name, ownServices, goal, calendar, rules, next, history, version);
    }

    public Firm withRules(Rules next) {
        return new Firm(id, name, ownServices, goal, calendar, next, people, history, version);
    }

    Firm withHistory(List<SettingChange> changes) {
        return new Firm(id, name, ownServices, goal, calendar, rules, people, changes, version);
    }

    private Firm with(RevenueGoal next) {
        return new Firm(id, name, ownServices, next, calendar, rules, people, history, version);
    }

    /// The state after a successful write.
    public Firm written() {
        return new Firm(id, name, ownServices, goal, calendar, rules, people, history, version + 1);
    }
}
