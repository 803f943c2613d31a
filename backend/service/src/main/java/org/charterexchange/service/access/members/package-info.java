/**
 * Members: the people and other systems that have access, with their roles and organisations.
 *
 * <p>{@code VersionedChange} stands here too, since whoever comes second is told by name who came first: every change of a
 * document that names a version goes through it.
 */
@NullMarked
package org.charterexchange.service.access.members;

import org.jspecify.annotations.NullMarked;
