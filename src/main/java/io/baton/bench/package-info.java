/// The broad bench: who among the partners fits a client's need, why, and what nobody can serve.
@NullMarked
package io.baton.bench;

import org.jspecify.annotations.NullMarked;
