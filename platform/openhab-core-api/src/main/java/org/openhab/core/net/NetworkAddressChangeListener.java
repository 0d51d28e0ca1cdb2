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
package org.openhab.core.net;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Learns of changed addresses of this machine.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface NetworkAddressChangeListener {

    /**
     * Addresses came or went.
     *
     * @param added addresses that came, unmodifiable
     * @param removed addresses that went, unmodifiable
     */
    void onChanged(List<CidrAddress> added, List<CidrAddress> removed);

    /**
     * The primary address changed; does nothing unless overridden.
     *
     * @param oldPrimaryAddress the former address as {@code address/prefix}, or null if none
     * @param newPrimaryAddress the present address as {@code address/prefix}, or null if none
     */
    default void onPrimaryAddressChanged(@Nullable String oldPrimaryAddress, @Nullable String newPrimaryAddress) {
        // Most listeners need only the list of all addresses.
    }
}
