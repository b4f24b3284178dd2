export { saveFile } from '../../components/shared/save-file';
