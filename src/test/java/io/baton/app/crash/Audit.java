package io.baton.app.crash;

import io.baton.app.crash.Acknowledgements.Kind;
import io.baton.app.crash.Acknowledgements.Operation;
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
import java.util.function.Predicate;

/// Compares acknowledged operations with stored data and delivered posts.
final class Audit {
    private final Map<Operation, Integer> effects = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final int left;

    Audit(MongoStores stores, FirmId firm) {
        this(stores, firm, _ -> true);
    }

    /// @param counted which referrals the members logged
    Audit(MongoStores stores, FirmId firm, Predicate<Referral> counted) {
        stores.referrals().all(firm).stream().filter(counted).forEach(this::count);
        stores.monthTotals()
                .between(firm, YearMonth.of(2026, 1), YearMonth.of(2026, 12))
                .forEach(month ->
                        month.entries()
                                .forEach(entry ->
                                        effect(
                                                Kind.TOTAL,
                                                entry.amount().getAmountMajorInt() + "")));
        left = stores.parcels().headers().size();
    }

    private void count(Referral referral) {
        numbers.put(referral.client(), referral.number());
        effect(Kind.LOG, referral.client());
        referral.steps().forEach(step -> told(referral, step.event()).ifPresent(this::effect));
    }

    private static Optional<Operation> told(Referral referral, Event event) {
        String number = Integer.toString(referral.number());
        return switch (event) {
            case Event.Offered _ -> Optional.of(new Operation(Kind.OFFER, number));
            case Event.Accepted _ -> Optional.of(new Operation(Kind.ACCEPT, number));
            case Event.Noted(var text, _) -> Optional.of(new Operation(Kind.NOTE, text));
            default -> Optional.empty();
        };
    }

    private void effect(Kind act, String what) {
        effect(new Operation(act, what));
    }

    private void effect(Operation deed) {
        effects.merge(deed, 1, Integer::sum);
    }

    void compare(Acknowledgements acknowledgements) {
        for (Operation deed : acknowledgements.asked()) {
            int times = effects.getOrDefault(deed, 0);
            if (times == 0 && acknowledgements.isAcknowledged(deed)) {
                lost.add(deed.toString());
            }
            if (times > 1) {
                twice.add(deed + " " + times + " times");
            }
        }
        acknowledgements
                .numbers()
                .forEach((client, number) -> {
                    if (!number.equals(numbers.get(client))) {
                        lost.add("%s as R-%d".formatted(client, number));
                    }
                });
    }

    /// Compares the posts that each offer and acceptance requires with those that people saw.
    void compare(DeliveredMessages deliveredMessages) {
        compare("the card of an offer", Kind.OFFER, deliveredMessages.offers());
        compare("the sender's card", Kind.OFFER, deliveredMessages.waiting());
        compare("the news of an acceptance", Kind.ACCEPT, deliveredMessages.notices());
        twice.addAll(deliveredMessages.parcelsSaidTwice());
    }

    private void compare(String what, Kind act, Map<String, Integer> times) {
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

    private Collection<String> of(Kind act) {
        return effects.keySet().stream()
                .filter(deed -> deed.act() == act)
                .map(Operation::what)
                .toList();
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

    /// Posts still undelivered at the end.
    int left() {
        return left;
    }
}
