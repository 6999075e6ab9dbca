# Two network namespaces of their own with a cable between them: the server's, and that of this shell, the client's.
set -eu
cd "$(dirname "$0")"
ip link set lo up
# How often the kernel sends again before it gives up, so that a lost path is told of in a second or two.
echo 3 >/proc/sys/net/ipv4/tcp_retries2
unshare -n sleep 100 &
export SERVER_NAMESPACE=$!
trap 'kill $SERVER_NAMESPACE' EXIT
sleep 0.3
in_server() { nsenter -t $SERVER_NAMESPACE -n "$@"; }
ip link add client type veth peer name server
ip link set server netns $SERVER_NAMESPACE
ip addr add 10.0.0.1/24 dev client
ip link set client up
in_server ip link set lo up
in_server ip addr add 10.0.0.2/24 dev server
in_server ip link set server up
"$1" route-goes-away.mjs
