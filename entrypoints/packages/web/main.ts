import { mountSimulator } from '../../../components/simulator/mount-simulator';
import { localPorts } from '../local-ports';

const root = document.getElementById('root');
// A page opened from a folder or a stick is a file: its address stays as it is where the browser wants it so.
if (root !== null) mountSimulator(root, localPorts(true));
