package io.baton.app.crash;

import io.baton.app.crash.Promises.Act;
import io.baton.app.crash.Promises.Deed;
import io.baton.firm.FirmId;
import io.baton.mongo.MongoStores;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was promised, against what is stored.
final class Reckoning {
    private final Map<Deed, Integer> effects = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final int left;

    Reckoning(MongoStores stores, FirmId firm) {
        stores.referrals().all(firm).forEach(this::count);
        stores.totals()
                .between(firm, YearMonth.of(2026, 1), YearMonth.of(2026, 12))
                .forEach(month ->
                        month.entries()
                                .forEach(entry ->
                                        effect(
                                                Act.TOTAL,
                                                entry.amount().getAmountMajorInt() + "")));
        left = stores.parcels().labels().size();
    }

    private void count(Referral referral) {
        numbers.put(referral.client(), referral.number());
        effect(Act.LOG, referral.client());
        referral.story().forEach(step -> told(referral, step.event()).ifPresent(this::effect));
    }

    private static Optional<Deed> told(Referral referral, Event event) {
        String number = Integer.toString(referral.number());
        return switch (event) {
            case Event.Offered _ -> Optional.of(new Deed(Act.OFFER, number));
            case Event.Accepted _ -> Optional.of(new Deed(Act.ACCEPT, number));
            case Event.Noted(var text) -> Optional.of(new Deed(Act.NOTE, text));
            default -> Optional.empty();
        };
    }

    private void effect(Act act, String what) {
        effect(new Deed(act, what));
    }

    private void effect(Deed deed) {
        effects.merge(deed, 1, Integer::sum);
    }

    void compare(Promises promises) {
        for (Deed deed : promises.asked()) {
            int times = effects.getOrDefault(deed, 0);
            if (times == 0 && promises.holds(deed)) {
                lost.add(deed.toString());
            }
            if (times > 1) {
                twice.add(deed + " " + times + " times");
            }
        }
        promises.numbers()
                .forEach((client, number) -> {
                    if (!number.equals(numbers.get(client))) {
                        lost.add("%s as R-%d".formatted(client, number));
                    }
                });
    }

    /// What each offer and each acceptance must have said, against what people saw.
    void compare(Seen seen) {
        compare("the card of an offer", Act.OFFER, seen.offers());
        compare("the sender's card", Act.OFFER, seen.waiting());
        compare("the news of an acceptance", Act.ACCEPT, seen.notices());
        twice.addAll(seen.parcelsSaidTwice());
    }

    private void compare(String what, Act act, Map<String, Integer> times) {
        of(act).forEach(number -> {
            if (!times.containsKey(number)) {
                lost.add("%s R-%s".formatted(what, number));
            }
        });
        times.forEach((number, count) -> {
            if (count > 1) {
                twice.add("%s R-%s %d times".formatted(what, number, count));
            }
        });
    }

    private Collection<String> of(Act act) {
        return effects.keySet().stream().filter(deed -> deed.act() == act).map(Deed::what).toList();
    }

    int stored() {
        return effects.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<String> lost() {
        return lost;
    }

    List<String> twice() {
        return twice;
    }

    /// Posts that were not said in the end.
    int left() {
        return left;
    }
}
