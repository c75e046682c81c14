package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallResultTest {
    private static final CallResult<Integer> OK = new Ok<>(7);
    private static final List<CallResult<Integer>> BAD =
            List.of(
                    new RateLimited<>(Duration.ofSeconds(9)),
                    new Failed<>("down"),
                    new Unknown<>("timeout"),
                    new Refused<>("no"),
                    new Gone<>("blocked"));

    @Test
    void mapAndThenApplyToAnAnswer() {
        assertThat(OK.map(n -> "#" + n)).isEqualTo(new Ok<>("#7"));
        assertThat(OK.then(n -> new Refused<String>("not " + n))).isEqualTo(new Refused<>("not 7"));
    }

    @Test
    void mapAndThenLeaveFailuresUnchanged() {
        for (var bad : BAD) {
            assertThat((Object) bad.map(n -> "#" + n)).isEqualTo(bad);
            assertThat((Object) bad.then(_ -> fail("called"))).isEqualTo(bad);
        }
    }

    @Test
    void unknownAsFailedChangesOnlyUnknown() {
        assertThat(new Unknown<>("timeout").unknownAsFailed()).isEqualTo(new Failed<>("timeout"));
        assertThat(Stream.concat(Stream.of(OK), BAD.stream()).filter(r -> !(r instanceof Unknown)))
                .allMatch(result -> result.unknownAsFailed().equals(result));
    }

    @Test
    void onlyRefusedAndGoneArePermanent() {
        assertThat(BAD.stream().filter(CallResult::permanent))
                .containsExactly(new Refused<>("no"), new Gone<>("blocked"));
        assertThat(OK.permanent()).isFalse();
    }
}
