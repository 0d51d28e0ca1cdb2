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
package org.openhab.core.auth.client.oauth2;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * The answer to a device authorization request (RFC 8628, section 3.2), plus the moment it came.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
public final class DeviceCodeResponseDTO implements Serializable, Cloneable {

    @Serial
    private static final long serialVersionUID = 1L;

    // JSON of the server and of the token store uses these names (the former with underscores).
    private String deviceCode;
    private long expiresIn;
    private Long interval;
    private String userCode;
    private String verificationUri;
    private String verificationUriComplete;
    private Instant createdOn;

    /**
     * Creates an empty answer; it counts as expired until a creation time is set.
     */
    public DeviceCodeResponseDTO() {
        // Every field keeps its default: no code, no lifetime.
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Cloneable, yet not cloned", e);
        }
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof DeviceCodeResponseDTO other && expiresIn == other.expiresIn
                && Objects.equals(interval, other.interval) && Objects.equals(deviceCode, other.deviceCode)
                && Objects.equals(userCode, other.userCode) && Objects.equals(createdOn, other.createdOn)
                && Objects.equals(verificationUri, other.verificationUri)
                && Objects.equals(verificationUriComplete, other.verificationUriComplete);
    }

    /**
     * Returns when the answer came, by the client's clock, or null if that was never set.
     */
    public Instant getCreatedOn() {
        return createdOn;
    }

    /**
     * Returns the secret the client polls with.
     */
    public String getDeviceCode() {
        return deviceCode;
    }

    /**
     * Returns the lifetime of both codes in seconds.
     */
    public long getExpiresIn() {
        return expiresIn;
    }

    /**
     * Returns the least number of seconds between two polls, or null if the server named none.
     */
    public Long getInterval() {
        return interval;
    }

    /**
     * Returns the code the user enters.
     */
    public String getUserCode() {
        return userCode;
    }

    /**
     * Returns the page where the user enters the code.
     */
    public String getVerificationUri() {
        return verificationUri;
    }

    /**
     * Returns the page that already holds the user's code, or null if the server named none.
     */
    public String getVerificationUriComplete() {
        return verificationUriComplete;
    }

    @Override
    public int hashCode() {
        return Objects.hash(deviceCode, expiresIn, interval, userCode, verificationUri, verificationUriComplete,
                createdOn);
    }

    /**
     * Tells whether the codes can no longer be used.
     *
     * @param givenTime the moment to judge by
     * @param tokenExpiresInBuffer seconds by which the codes count as expired earlier than they are
     * @return true also if the creation time is not set
     */
    public boolean isExpired(Instant givenTime, int tokenExpiresInBuffer) {
        return createdOn == null || givenTime.isAfter(createdOn.plusSeconds(expiresIn - tokenExpiresInBuffer));
    }

    /**
     * Sets when the answer came.
     */
    public void setCreatedOn(Instant createdOn) {
        this.createdOn = createdOn;
    }

    /**
     * Sets the secret the client polls with.
     */
    public void setDeviceCode(String deviceCode) {
        this.deviceCode = deviceCode;
    }

    /**
     * Sets the lifetime in seconds.
     */
    public void setExpiresIn(long expiresIn) {
        this.expiresIn = expiresIn;
    }

    /**
     * Sets the least number of seconds between two polls.
     */
    public void setInterval(Long interval) {
        this.interval = interval;
    }

    /**
     * Sets the code the user enters.
     */
    public void setUserCode(String userCode) {
        this.userCode = userCode;
    }

    /**
     * Sets the page where the user enters the code.
     */
    public void setVerificationUri(String verificationUri) {
        this.verificationUri = verificationUri;
    }

    /**
     * Sets the page that already holds the user's code.
     */
    public void setVerificationUriComplete(String verificationUriComplete) {
        this.verificationUriComplete = verificationUriComplete;
    }

    /**
     * Returns what may be shown; unlike openHAB's own text it holds neither code.
     */
    @Override
    public String toString() {
        return "DeviceCodeResponseDTO [expiresIn=" + expiresIn + ", interval=" + interval + ", verificationUri="
                + verificationUri + ", createdOn=" + createdOn + "]";
    }
}
