package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A service with the embeddings of its texts.
///
/// @param centroid centroid of its sentences
public record ServiceEmbeddings(
        Service service, List<Embedding> terms, List<Embedding> said, Embedding centroid) {

    /// @return empty if a text has no embedding
    public static Optional<ServiceEmbeddings> of(Service service, SentenceEncoder sentenceEncoder) {
        var terms = embeddings(service.terms(), sentenceEncoder);
        var said = embeddings(service.said(), sentenceEncoder);
        return terms.size() < service.terms().size() || said.size() < service.said().size()
                ? Optional.empty()
                : Optional.of(
                        new ServiceEmbeddings(service, terms, said, Embedding.centroid(said)));
    }

    private static List<Embedding> embeddings(List<String> texts, SentenceEncoder sentenceEncoder) {
        return texts.stream().map(sentenceEncoder::embed).flatMap(Optional::stream).toList();
    }

    /// The embeddings of all sentences and terms.
    public List<Embedding> all() {
        return Stream.concat(said.stream(), terms.stream()).toList();
    }
}
