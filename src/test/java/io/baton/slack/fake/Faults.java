package io.baton.slack.fake;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Faults to inject. A method is a Web API method, `response_url` or `upload`.
public final class Faults {
    private final Map<String, Deque<Fault>> next = new ConcurrentHashMap<>();
    private final Map<String, Fault> always = new ConcurrentHashMap<>();
    private final AtomicReference<Supplier<Optional<Fault>>> mix =
            new AtomicReference<>(Optional::empty);

    /// Injects these into the next calls of the method, one each, in order.
    public Faults next(String method, Fault... faults) {
        next.computeIfAbsent(method, key -> new ConcurrentLinkedDeque<>()).addAll(List.of(faults));
        return this;
    }

    /// Injects this into every call of the method until [#clear].
    public Faults always(String method, Fault fault) {
        always.put(method, fault);
        return this;
    }

    /// Injects random faults into a share of all calls. The same seed gives the same sequence.
    public Faults sometimes(double share, long seed, Fault... faults) {
        Random random = new Random(seed);
        mix.set(() -> {
            synchronized (random) {
                boolean hit = random.nextDouble() < share;
                return hit ? Optional.of(faults[random.nextInt(faults.length)]) : Optional.empty();
            }
        });
        return this;
    }

    public void clear() {
        next.clear();
        always.clear();
        mix.set(Optional::empty);
    }

    Optional<Fault> take(String method) {
        Fault planned = Optional.ofNullable(next.get(method)).map(Deque::poll).orElse(null);
        if (planned != null) {
            return Optional.of(planned);
        }
        return Optional.ofNullable(always.get(method)).or(() -> mix.get().get());
    }
}
