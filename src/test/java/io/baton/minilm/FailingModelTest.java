package io.baton.minilm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.SearchRequest;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.SemanticRanking;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.token.ContextEncoder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A model that loads but then fails. The real one only does so on broken machines.
class FailingModelTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final FirmId FIRM = new FirmId("test:1");

    private final EmbeddingModel model = mock();
    private final MiniLmEncoder encoder =
            new MiniLmEncoder(
                    () -> new MiniLmModel(model, _ -> ContextEncoder.TextVectors.NONE, Map.of()),
                    TIMEOUT);

    @Test
    void aFailureOnOneTextDoesNotAffectTheNext() {
        when(model.embed("phones")).thenThrow(new IllegalStateException("inference failed"));
        when(model.embed("cabling")).thenReturn(vector(3, 4));

        assertThat(encoder.embed("phones")).isEmpty();
        assertThat(encoder.embed("cabling")).isPresent();
    }

    @Test
    void aSearchSurvivesAFailingNativeLibrary() {
        when(model.embed(anyString())).thenThrow(new UnsatisfiedLinkError("no such symbol"));

        assertThat(encoder.embed("phones")).isEmpty();
        assertThat(find("VoIP phones")).first().matches(match -> named(match, "Ring"));
    }

    @Test
    void aSearchSurvivesAModelWithoutAnswer() {
        when(model.embed(anyString())).thenReturn(null);

        assertThat(encoder.embed("phones")).isEmpty();
        assertThat(find("VoIP phones")).first().matches(match -> named(match, "Ring"));
    }

    /// A comparison with NaN is always false, so it would pass every threshold.
    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, 0})
    void aVectorWithoutDirectionIsNotAnEmbeddingSoKeywordsDecide(float part) {
        when(model.embed(anyString())).thenReturn(vector(part, 0));

        assertThat(encoder.embed("phones")).isEmpty();
        assertThat(find("VoIP phones")).first().matches(match -> named(match, "Ring"));
    }

    private List<Match> find(String need) {
        var ranking =
                new SemanticRanking(
                        encoder,
                        () -> new Vocabulary(List.of()),
                        _ -> History.none(),
                        Runnable::run,
                        TIMEOUT);
        var firm = Firm.founded(FIRM, "Us", CurrencyUnit.USD, ZoneId.of("UTC"));
        var bench = List.of(partner("Wire", "structured cabling"), partner("Ring", "VoIP"));
        return ranking.find(new SearchRequest(need, firm, bench, Instant.EPOCH)).matches();
    }

    private static boolean named(Match match, String name) {
        return match.partner().name().equals(name);
    }

    private static Response<Embedding> vector(float... parts) {
        return Response.from(Embedding.from(parts));
    }

    private static Partner partner(String name, String skill) {
        return Partner.named(new PartnerId(name), FIRM, name)
                .withSkills(List.of(new Skill(skill)))
                .written();
    }
}
