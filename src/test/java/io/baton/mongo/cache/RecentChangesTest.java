package io.baton.mongo.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecentChangesTest {

    @Test
    void eachChangedIdIsListedOnce() {
        var recentChanges = new RecentChanges(12, List.of("a", "b", "a", "c", "a"));
        assertThat(recentChanges.since(12)).contains(List.of());
        assertThat(recentChanges.since(10)).contains(List.of("c", "a"));
        assertThat(recentChanges.since(7)).contains(List.of("a", "b", "c"));
    }

    @Test
    void aListThatIsTooShortTellsNothing() {
        assertThat(new RecentChanges(12, List.of("a", "b")).since(9)).isEmpty();
        assertThat(new RecentChanges(12, List.of()).since(11)).isEmpty();
    }

    @Test
    void aCountThatFellTellsNothing() {
        assertThat(new RecentChanges(3, List.of("a", "b", "c")).since(4)).isEmpty();
    }
}
