/// The packaged program, killed under load: what it acknowledged against what is stored and said.
@NullMarked
package io.baton.crash;

import org.jspecify.annotations.NullMarked;
