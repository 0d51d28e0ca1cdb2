/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.devhost.internal.core;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingUID;

/**
 * The rule actions that handlers offer. An OSGi service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Actions {

    /** The actions of a thing, empty without. */
    List<ActionDescriptor> of(ThingUID thing);

    /**
     * Runs an action.
     *
     * @param actionUid scope and method name, for example {@code withings.importHistory}
     * @param arguments the arguments by input name as JSON knows them (text, number, boolean, null)
     * @return the outputs by name; a single unnamed result under {@code result}
     * @throws java.util.NoSuchElementException when there is no such action
     * @throws IllegalArgumentException when an argument does not fit its input
     */
    Map<String, @Nullable Object> run(ThingUID thing, String actionUid, Map<String, @Nullable Object> arguments);
}
