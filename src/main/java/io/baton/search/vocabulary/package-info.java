/// The IT services Baton knows, and which of them a need or a skill refers to.
@NullMarked
package io.baton.search.vocabulary;

import org.jspecify.annotations.NullMarked;
