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
package org.openhab.binding.withings.internal.sync;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.cloudcommons.budget.Priority;

/**
 * One kind of data of a person that is kept level with the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Feed {

    /** What it is about; every feed of a person has another one. */
    Topic topic();

    /**
     * Reads what is not known yet. May be interrupted at any point: the next run goes on from there.
     *
     * @param priority how urgent the calls are
     * @return completes when everything is known; fails with a
     *         {@link org.openhab.binding.withings.internal.api.WithingsException}
     */
    CompletableFuture<Void> run(Priority priority);
}
