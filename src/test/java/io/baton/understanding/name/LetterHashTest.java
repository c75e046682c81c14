package io.baton.understanding.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterHashTest {
    @Test
    void aWordIsHashedWithoutEachOfItsLettersAndWhole() {
        assertThat(LetterHash.shortened("ring").toArray())
                .containsExactly(
                        LetterHash.of("ing"),
                        LetterHash.of("rng"),
                        LetterHash.of("rig"),
                        LetterHash.of("rin"),
                        LetterHash.of("ring"));
    }

    @Test
    void otherLettersHaveAnotherHash() {
        assertThat(LetterHash.of("ring")).isNotEqualTo(LetterHash.of("rign"));
        assertThat(LetterHash.of("ring")).isNotEqualTo(LetterHash.of("rings"));
    }

    @Test
    void aKeyIsFoundByWhatIsLeftOfIt() {
        var keys = new ShortenedKeys();
        keys.add("ringpros");
        keys.add("cloudnine");

        assertThat(keys.near(LetterHash.shortened("rimgpros"))).containsExactly("ringpros");
        assertThat(keys.near(LetterHash.shortened("netsix"))).isEmpty();
    }
}
